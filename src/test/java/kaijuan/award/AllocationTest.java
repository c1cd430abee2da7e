package kaijuan.award;

import static kaijuan.award.Defined.winners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the awards of a notice")
class AllocationTest {

    /** The promotion awards of the libraries, over a board that runs. */
    private static final String TIERS =
            """
            awards:
              - {id: gold, name: 金奖, by: points, ranks: 1, threshold: 1000, empty: POLICY}
              - {id: silver, name: 银奖, by: points, ranks: 2-6, threshold: 500, empty: POLICY}
              - {id: bronze, name: 铜奖, by: points, ranks: 7-36, threshold: 200, empty: leave}
            """;

    private static Given board(Campaign c, String board, long... scores) {
        return Given.of(Map.of(board, Defined.race(c, board, scores)));
    }

    private static List<Outcome> given(String awards, String board, long... scores) {
        var c = Defined.campaign(awards);
        return Allocation.of(c.chapter(Awards.class), board(c, board, scores));
    }

    /** A first with so much, the rest from 900 down by 10. */
    private static long[] first(long score, int people) {
        return LongStream.range(0, people).map(i -> i == 0 ? score : 910 - i * 10).toArray();
    }

    @Test
    @DisplayName("A6: a first with 1000 wins gold, 2 to 6 silver, 7 to 36 bronze, the 37th nothing")
    void reached() {
        var outcomes = given(TIERS.replace("POLICY", "leave"), "points", first(1000, 40));
        assertThat(winners(outcomes.get(0))).containsExactly(1L);
        assertThat(winners(outcomes.get(1))).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(winners(outcomes.get(2))).hasSize(30).startsWith(7L).endsWith(36L);
    }

    @Test
    @DisplayName("A6: a first with 999 wins nothing where places stay empty, and nobody moves up")
    void left() {
        var outcomes = given(TIERS.replace("POLICY", "leave"), "points", first(999, 40));
        assertThat(winners(outcomes.get(0))).isEmpty();
        assertThat(outcomes.getFirst().places().getFirst().why().zh())
                .isEqualTo("空缺：“积分榜”第 1 名，999 分，不到 1\u2009000 分");
        assertThat(winners(outcomes.get(1))).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(winners(outcomes.get(2))).startsWith(7L).endsWith(36L);
    }

    @Test
    @DisplayName("A6: a first with 999 wins silver where places fall, and no other award changes")
    void falls() {
        var outcomes = given(TIERS.replace("POLICY", "fall"), "points", first(999, 40));
        assertThat(winners(outcomes.get(0))).isEmpty();
        assertThat(outcomes.getFirst().places().getFirst().why().zh()).startsWith("名额随人转入“银奖”");
        assertThat(winners(outcomes.get(1))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(winners(outcomes.get(2))).hasSize(30).startsWith(7L).endsWith(36L);
    }

    @Test
    @DisplayName("A6: 200 is enough for bronze at rank 36, 199 is not; a short board leaves places")
    void edges() {
        var scores = first(1000, 36);
        scores[34] = 200;
        scores[35] = 199;
        var bronze = given(TIERS.replace("POLICY", "leave"), "points", scores).get(2);
        assertThat(winners(bronze)).hasSize(29).endsWith(35L);
        assertThat(bronze.places()).hasSize(30);
        var few = given(TIERS.replace("POLICY", "leave"), "points", 2000, 700, 600);
        assertThat(few).extracting(o -> o.places().size()).containsExactly(1, 5, 30);
        assertThat(few).extracting(Outcome::winners).containsExactly(1, 2, 0);
    }

    @Test
    @DisplayName("A5, A6: reading stars are ranks 1 to 40 by time, the 41st is none")
    void stars() {
        var outcomes =
                given(
                        "awards: [{id: stars, name: 阅读达人, by: time, ranks: 1-40}]",
                        "time",
                        LongStream.range(0, 60).map(i -> 90_000 - i * 60).toArray());
        assertThat(winners(outcomes.getFirst())).hasSize(40).endsWith(40L);
        assertThat(outcomes.getFirst().places().getFirst().why().en())
                .isEqualTo("no. 1 of “时长榜”, 25 h 0 min");
    }

    @Test
    @DisplayName("D4: the first 50 by points; of equals at the edge, whoever reached it first")
    void fifty() {
        var scores = LongStream.range(0, 60).map(i -> i < 45 ? 500 - i : 400).toArray();
        var rule = "awards: [{id: first, name: 前五十名, by: points, ranks: 1-50}]";
        assertThat(winners(given(rule, "points", scores).getFirst())).hasSize(50).endsWith(50L);
        var shared = rule.replace("1-50", "1-50, ties: shared");
        assertThat(winners(given(shared, "points", scores).getFirst())).hasSize(60);
    }

    @Test
    @DisplayName(
            "C5: a hundred reading stars, at most three of a street, in the order of the board")
    void hundred() {
        var c =
                Defined.campaign(
                        "awards: [{id: stars, name: 阅读之星, by: points, ranks: 1-100,"
                                + " quotas: [{per: unit, most: 3}]}]");
        var crowded =
                LongStream.rangeClosed(1, 400)
                        .mapToObj(i -> new Contender(i, (int) i, 999 - i, i > 10 ? i : 0, "street"))
                        .toList();
        var given = Given.of(Map.of("points", Defined.race(c, "points", crowded)));
        var passed = Allocation.of(c.chapter(Awards.class), given).getFirst();
        assertThat(winners(passed)).hasSize(100).startsWith(1L, 2L, 3L, 11L).endsWith(107L);
        assertThat(passed.passed()).hasSize(7);
        assertThat(passed.passed().getFirst().why().zh()).isEqualTo("同一单位已满 3 个");
    }

    @Test
    @DisplayName("whoever has won one or may not win is succeeded by the next, and it is said")
    void succession() {
        var c =
                Defined.campaign(
                        """
                        awards:
                          - {id: time, name: 时长奖, by: time, ranks: 1-2}
                          - {id: points, name: 积分奖, by: points, ranks: 1-2, exclude: [time]}
                        """);
        var given =
                new Given(
                        Map.of(
                                "time", Defined.race(c, "time", 900, 800, 700),
                                "points", Defined.race(c, "points", 90, 80, 70, 60)),
                        Map.of(2L, new Both("工作人员", "staff")),
                        Map.of(),
                        Map.of());
        var outcomes = Allocation.of(c.chapter(Awards.class), given);
        assertThat(winners(outcomes.get(0))).containsExactly(1L, 3L);
        assertThat(winners(outcomes.get(1))).containsExactly(4L);
        var points = outcomes.get(1);
        assertThat(points.passed())
                .extracting(p -> p.why().zh())
                .containsExactly("已获“时长奖”，不重复获奖", "不参评：工作人员", "已获“时长奖”，不重复获奖");
        assertThat(points.places().get(0).why().zh()).endsWith("；前面 3 个不占名额，依次递补");
        assertThat(points.places().get(1).why().zh()).contains("空缺");
    }

    @Test
    @DisplayName(
            "everybody above a line wins, but no more than the share of entrants, rounded down")
    void line() {
        var scores = new long[] {36_000, 36_000, 35_999, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
        var all = "awards: [{id: all, name: 纪念奖, by: time, all: 10h}]";
        assertThat(winners(given(all, "time", scores).getFirst())).containsExactly(1L, 2L);
        var share = all.replace("10h", "10h, share: 10%");
        var outcome = given(share, "time", scores).getFirst();
        assertThat(winners(outcome)).containsExactly(1L);
        assertThat(outcome.passed().getFirst().why().en())
                .isEqualTo("beyond the share of 10 % (at most 1)");
        var best = "awards: [{id: best, name: 优秀, by: time, share: 20%}]";
        assertThat(winners(given(best, "time", scores).getFirst())).containsExactly(1L, 2L, 3L);
    }

    @Test
    @DisplayName("what goes by a jury, a draw or a measure to come says so and has no winners")
    void waiting() {
        var outcomes =
                given(
                        """
                        awards:
                          - {id: friends, name: 人气奖, by: likes, ranks: 1}
                          - {id: jury, name: 最美书房, choice: jury}
                          - {id: draw, name: 幸运奖, by: points, draw: {places: 2}}
                        """,
                        "points",
                        5);
        assertThat(outcomes).extracting(Outcome::winners).containsOnly(0);
        assertThat(outcomes).extracting(Outcome::waits).doesNotContainNull();
    }
}
