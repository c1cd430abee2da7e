package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an award asks for")
class AmountsTest {

    private static List<Outcome> given(String awards, long... scores) {
        var c = Defined.campaign(awards);
        var race = Defined.race(c, "all-round", scores);
        return Allocation.of(c.chapter(Awards.class), Given.of(Map.of("all-round", race)));
    }

    @Test
    @DisplayName(
            "is 80.00 where 80 points of a composite stand, and of each unit's own target per cent")
    void amounts() {
        var fine = "awards: [{id: fine, name: 优胜奖, by: all-round, all: %s}]";
        var scores = new long[] {9_000, 8_050, 8_049, 8_000, 7_999};
        assertThat(Defined.winners(given(fine.formatted("80"), scores).getFirst()))
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(Defined.winners(given(fine.formatted("80.5"), scores).getFirst()))
                .containsExactly(1L, 2L);
        var c =
                Defined.campaign(
                        "awards: [{id: best, name: 先进, of: units, by: progress, ranks: 1-3,"
                                + " threshold: 80%, empty: leave}]");
        var units =
                List.of(
                        new Contender(1, 1, 8, 1, "street", 10),
                        new Contender(2, 2, 159, 2, "street", 200),
                        new Contender(3, 3, 5, 3, "street", 0));
        var given = Given.of(Map.of("progress", Defined.race(c, "progress", units)));
        var best = Allocation.of(c.chapter(Awards.class), given).getFirst();
        assertThat(Defined.winners(best)).containsExactly(1L);
        assertThat(best.places().get(1).why().zh()).contains("空缺", "不到 80% 的指标");
    }
}
