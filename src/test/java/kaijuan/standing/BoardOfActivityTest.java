package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kaijuan.campaign.Everything;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A board of one activity (D1)")
class BoardOfActivityTest {

    private static final String TWO =
            """
            kaijuan: 1
            campaign: two
            name: 两项
            host: 总工会
            activities:
              - {id: red, name: 红色经典, days: 2022-08-01 to 2022-08-31}
              - {id: none, name: 其他, days: 2022-08-01 to 2022-08-31}
            stages:
              - {name: 参与, days: 2022-08-01 to 2022-08-31, allows: [enter, read, checkin]}
            rooms:
              - {id: red, name: 红色经典, activity: red, medium: book, tags: [红色]}
              - {id: all, name: 全部, medium: book}
            entry: {units: [street]}
            points:
              rules:
                - {id: read, name: 阅读, activity: red, fact: time, every: 10m, points: 1}
                - {id: checkin, name: 打卡, fact: checkin, points: 1}
            boards:
              - {id: a, name: 积分, activity: red, measure: points}
              - {id: b, name: 时长, activity: red, measure: time}
              - {id: c, name: 打卡分, measure: points, rules: [checkin]}
            """;

    @Test
    @DisplayName("measures points by its rules and time in its rooms")
    void measures() {
        var boards = Everything.read(TWO).chapter(Boards.class);
        assertThat(boards.of("a").orElseThrow().yardstick().among().rules())
                .isEqualTo(Set.of("read"));
        assertThat(boards.of("b").orElseThrow().yardstick().among().rooms())
                .isEqualTo(Set.of("red"));
        var said = boards.of("a").orElseThrow().rules(Everything.read(TWO));
        assertThat(said.getFirst().zh()).contains("阅读");
    }

    @Test
    @DisplayName("is refused where the activity has nothing to measure")
    void mistakes() {
        assertThat(
                        Everything.mistakes(
                                TWO
                                        + """
                                          - {id: d, name: 丁, activity: none, measure: points}
                                          - {id: e, name: 戊, activity: red, measure: checkins}
                                          - {id: f, name: 己, activity: blue, measure: points}
                                        """))
                .extracting(f -> f.line() + " " + f.key())
                .containsExactly(
                        "22 boards[4].measure", "23 boards[5].measure", "24 boards[6].activity");
    }
}
