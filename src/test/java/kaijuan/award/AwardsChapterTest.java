package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaijuan.campaign.Everything;
import kaijuan.campaign.Finding;
import kaijuan.campaign.Flawed;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chapter awards")
class AwardsChapterTest {

    private static final List<String> REFERENCES =
            List.of(
                    "hunan-library-2020",
                    "hunan-union-2020",
                    "qingpu-2022",
                    "loudi-2022",
                    "hebei-2021");
    private static final String FLAWED =
            """
            awards:
              - {id: A, name: 甲, by: points, ranks: 6-2}
              - {id: b, name: 乙, by: nowhere, ranks: 1}
              - {id: c, name: 丙, by: time, ranks: 1-3, threshold: 10, empty: leave}
              - {id: d, name: 丁, by: time, ranks: 3-5, rnks: 1}
              - {id: e, name: 戊, by: entrants, all: 10h}
              - {id: f, name: 己, by: points, exclude: [z], share: 10%}
              - {id: f, name: 庚, by: points, choice: jury, ranks: 1}
              - {id: g, name: 辛, by: time, draw: {tickets: points}}
              - {id: h, name: 壬, by: time, ranks: 8, threshold: 1h, empty: fall}
              - {id: i, name: 癸, by: time, ranks: 7}
              - {id: j, name: 子, by: points, threshold: 9}
              - {id: k, name: 丑, by: points, ranks: 1-3, share: 5%, empty: leave}
            """;

    private static final String WORKS =
            """
            kaijuan: 1
            campaign: works
            name: 作品
            host: 样例
            stages:
              - {name: 收稿, days: 2022-05-01 to 2022-08-31, allows: [enter, submit, judge]}
            contests:
              - {id: film, name: 微视频, forms: [{id: x, name: 视频, medium: video}]}
            forms:
              - {id: room, name: 书屋申报表, fields: [{id: name, name: 名称}]}
            juries:
              - {id: films, name: 微视频评审, of: film, criteria:
                  [{id: script, name: 剧本, weight: 50%}, {id: look, name: 造型, weight: 50%}]}
              - {id: rooms, name: 书屋评审, of: room, criteria: [{id: a, name: 成效, weight: 100%}]}
            awards:
              - {id: first, name: 一等奖, of: works, by: films, ranks: 1-3}
              - {id: second, name: 二等奖, of: works, choice: jury, places: 5, exclude: [first]}
              - {id: script, name: 最佳剧本奖, of: works, by: films, criterion: script, ranks: 1,
                 exclude: [first, second], once: person}
              - {id: rooms, name: 最美书屋, of: units, by: rooms, ranks: 1-10, evidence: [room, film]}
            """;

    private static List<Finding> wrong(String awards) {
        return catchThrowableOfType(Flawed.class, () -> Defined.awards(awards)).findings();
    }

    @Test
    @DisplayName("asks what becomes of a place below the threshold when ranks and threshold stand")
    void policy() {
        var found = wrong("awards:\n  - {id: a, name: 甲, by: points, ranks: 1, threshold: 9}\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().key()).isEqualTo("awards[1].empty");
        assertThat(found.getFirst().line()).isEqualTo(17);
        assertThat(found.getFirst().sentence().zh()).contains("leave", "fall");
        assertThat(found.getFirst().sentence().en()).contains("leave", "fall");
    }

    @Test
    @DisplayName("tells all mistakes at once, each at its line and key")
    void mistakes() {
        var found = wrong(FLAWED);
        assertThat(found)
                .extracting(f -> f.line() + " " + f.key())
                .contains(
                        "17 awards[1].id",
                        "17 awards[1].ranks",
                        "18 awards[2].by",
                        "19 awards[3].threshold",
                        "20 awards[4].rnks",
                        "20 awards[4].ranks",
                        "21 awards[5].by",
                        "21 awards[5].all",
                        "22 awards[6].exclude",
                        "23 awards[7].id",
                        "23 awards[7].ranks",
                        "24 awards[8].draw.places",
                        "24 awards[8].draw",
                        "25 awards[9].empty",
                        "26 awards[10].ranks",
                        "27 awards[11].ranks",
                        "27 awards[11].threshold",
                        "28 awards[12].share",
                        "28 awards[12].empty");
        assertThat(found).noneMatch(f -> f.sentence().en().isBlank());
    }

    @Test
    @DisplayName("says every award of the reference campaigns, as in a notice, in both languages")
    void references() throws Exception {
        for (var name : REFERENCES) {
            var c =
                    Everything.READER.read(
                            Files.readString(Path.of("campaigns", name + ".yaml")), 1, 1);
            var passage = new AwardsChapter().says(c).getFirst();
            assertThat(passage.rows()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(passage.rows()).allMatch(r -> r.size() == passage.columns().size());
        }
        var libraries =
                Everything.READER.read(
                        Files.readString(Path.of("campaigns/hunan-library-2020.yaml")), 1, 1);
        var rows = new AwardsChapter().says(libraries).getFirst().rows();
        assertThat(rows.getFirst())
                .extracting(Both::zh)
                .startsWith("推广大使金奖", "个人", "1")
                .element(3)
                .isEqualTo(
                        "“推广大使榜”第 1 名；并且达到 1\u2009000 人；"
                                + "名次够而数额不够的，名额空缺，不递补，也不转入下一档；"
                                + "成绩相同者先达到的在前，不超过名额");
    }

    @Test
    @DisplayName("goes by juries, one criterion, whose works won already, with what is looked at")
    void works() {
        var rows = new AwardsChapter().says(Everything.read(WORKS)).getFirst().rows();
        assertThat(rows).extracting(r -> r.get(1).zh()).containsExactly("作品", "作品", "作品", "单位");
        assertThat(rows).extracting(r -> r.get(2).zh()).containsExactly("3", "5", "1", "10");
        assertThat(rows.get(2).get(3).zh())
                .isEqualTo(
                        "评审“剧本”一项第 1 名；作者已有作品获“一等奖”、“二等奖”的不再获本奖，由后一名递补；"
                                + "成绩相同者先达到的在前，不超过名额；（尚未启用）");
        assertThat(rows.get(3).get(3).zh()).contains("“书屋评审”第 1—10 名；", "评选参考：书屋申报表、微视频；");
    }

    @Test
    @DisplayName("refuses juries of others, criteria that are not there, evidence of nothing")
    void links() {
        var found =
                Everything.mistakes(
                        WORKS
                                + """
                                  - {id: a, name: 甲, by: films, ranks: 4}
                                  - {id: b, name: 乙, of: works, by: rooms, criterion: x, ranks: 4}
                                  - {id: c, name: 丙, of: works, by: none, ranks: 4, places: 2}
                                  - {id: d, name: 丁, of: units, choice: jury, once: person}
                                  - {id: e, name: 戊, of: units, choice: jury, evidence: [none]}
                                  - {id: f, name: 己, of: works, by: plays, criterion: x, ranks: 1}
                                """);
        assertThat(found)
                .extracting(f -> f.line() + " " + f.key())
                .containsExactlyInAnyOrder(
                        "21 awards[5].by",
                        "22 awards[6].of",
                        "22 awards[6].criterion",
                        "23 awards[7].by",
                        "23 awards[7].places",
                        "24 awards[8].once",
                        "24 awards[8].once",
                        "25 awards[9].evidence",
                        "26 awards[10].criterion");
    }
}
