package kaijuan.judging;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.campaign.Everything;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chapter juries")
class JuriesChapterTest {

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            stages:
              - {name: 收稿, days: 2022-05-01 to 2022-10-31, allows: [enter, submit, judge]}
            contests:
              - {id: recite, name: 诵读, forms: [{id: x, name: 录音, medium: audio}]}
            forms:
              - {id: room, name: 书屋申报表, fields: [{id: name, name: 名称}]}
            """;

    private static final String BAD =
            """
            juries:
              - {id: a, name: 甲, of: nothing, days: 2022-11-01}
              - id: a
                name: 乙
                of: recite
                tracks: [none]
                panels: tracks
                score: adjusted
                criteria:
                  - {id: c, name: 子, weight: 60%}
                  - {id: c, name: 丑, weight: 60%}
                final:
                  - {of: likes, how: value, weight: 50%}
                  - {of: likes, weight: 40%}
              - id: b
                name: 丙
                of: room
                judges: 2
                score: trimmed
                final: [{of: judged, weight: 100%}]
            """;

    @Test
    @DisplayName("says how the likes' ranks and the experts' scores make the final score (E7)")
    void composite() {
        var campaign =
                Everything.read(
                        HEAD
                                + """
                                juries:
                                  - id: experts
                                    name: 专家评审
                                    of: recite
                                    days: 2022-10-01 to 2022-10-20
                                    judges: 5
                                    score: trimmed
                                    criteria:
                                      - {id: content, name: 内容, weight: 60%}
                                      - {id: voice, name: 语音, weight: 40%}
                                    final:
                                      - {of: likes, weight: 40%}
                                      - {of: judged, weight: 60%}
                                """);
        var passages = Everything.says(campaign);
        assertThat(passages).allMatch(Passage::waits);
        assertThat(Everything.words(passages).map(Both::zh))
                .contains(
                        "每件至少由 5 位评委评分，全体评委评全部作品，去掉一个最高分和一个最低分，取平均分。",
                        "最终成绩 = 点赞数（按名次给分，并列取平均） 40% + 评审得分（百分制） 60%。",
                        "只公布获奖名单。");
    }

    @Test
    @DisplayName("tells all mistakes at once: weights that do not add up, what cannot be judged")
    void mistakes() {
        assertThat(Everything.mistakes(HEAD + BAD))
                .extracting(f -> f.line() + " " + f.key())
                .containsExactlyInAnyOrder(
                        "12 juries[1].of",
                        "12 juries[1].days",
                        "12 juries[1].criteria",
                        "13 juries[2].id",
                        "16 juries[2].tracks",
                        "17 juries[2].panels",
                        "18 juries[2].score",
                        "20 juries[2].criteria",
                        "21 juries[2].criteria[2].id",
                        "23 juries[2].final[1].how",
                        "23 juries[2].final",
                        "23 juries[2].final",
                        "24 juries[2].final[2].of",
                        "28 juries[3].judges",
                        "30 juries[3].final");
    }
}
