package kaijuan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.campaign.Everything;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chapter forms")
class FormsChapterTest {

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-10-31, allows: [enter, file]}
            """;

    @Test
    @DisplayName("says by whom, by when, with what files, seal and length, and that it waits")
    void said() {
        var campaign =
                Everything.read(
                        HEAD
                                + """
                                forms:
                                  - id: report
                                    name: 总结
                                    from: [street]
                                    due: 2022-09-20
                                    signed: both
                                    fields:
                                      - {id: text, name: 正文, of: text, least: 1000, most: 5000}
                                    files:
                                      - {id: photos, name: 照片, medium: picture, count: 3-5}
                                  - id: host
                                    name: 承办申请
                                    every: each
                                    ahead: 10
                                    chosen: {places: 2-3, per: month}
                                    fields: [{id: theme, name: 主题}]
                                """);
        var passages = Everything.says(campaign);
        assertThat(passages).allMatch(Passage::waits);
        assertThat(Everything.words(passages).map(Both::zh))
                .contains(
                        "报送单位：街镇。",
                        "时间：报一次，2022-09-20 截止（当天有效）。",
                        "交负责人签字并盖章的扫描件。",
                        "一段文字，1000—5000 字",
                        "3—5 张图片",
                        "时间：每件事报一次，活动期间随时可报，至少提前 10 天。",
                        "主办单位每月从申报单位中选定 2—3 个。");
    }

    @Test
    @DisplayName("tells all mistakes at once")
    void mistakes() {
        assertThat(
                        Everything.mistakes(
                                HEAD
                                        + """
                                        forms:
                                          - {id: a, name: 甲}
                                          - {id: a, name: 乙, kind: table, due: 2022-11-01}
                                          - id: b
                                            name: 丙
                                            due: 2022-05-01 to 2022-05-02
                                            every: month
                                            ahead: 10
                                            chosen: {places: 3-2}
                                            fields: [{id: x, name: 子, of: txt}]
                                            files:
                                              - {id: x, name: 丑, medium: document, longest: 3m}
                                              - {id: x, name: 寅, medium: document}
                                        """))
                .extracting(f -> f.line() + " " + f.key())
                .containsExactlyInAnyOrder(
                        "8 forms[1].fields",
                        "9 forms[2].id",
                        "9 forms[2].fields",
                        "9 forms[2].due",
                        "12 forms[3].due",
                        "14 forms[3].ahead",
                        "15 forms[3].chosen.places",
                        "16 forms[3].fields[1].of",
                        "18 forms[3].files[1].longest",
                        "19 forms[3].files[2].id");
    }
}
