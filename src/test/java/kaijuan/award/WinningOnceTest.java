package kaijuan.award;

import static kaijuan.award.Defined.winners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who has won already")
class WinningOnceTest {

    @Test
    @DisplayName("is passed over, by unit where the definition says so")
    void onceByUnit() {
        var c =
                Defined.campaign(
                        """
                        awards:
                          - {id: a, name: 甲, by: points, ranks: 1}
                          - {id: b, name: 乙, by: points, ranks: 2-3, exclude: [a], once: unit}
                        """);
        var line =
                List.of(
                        new Contender(1, 1, 90, 7, "street"),
                        new Contender(2, 2, 80, 7, "street"),
                        new Contender(3, 3, 70, 8, "street"),
                        new Contender(4, 4, 60, 0, ""),
                        new Contender(5, 5, 50, 9, "street"));
        var given = Given.of(Map.of("points", Defined.race(c, "points", line)));
        var outcomes = Allocation.of(c.chapter(Awards.class), given);
        assertThat(winners(outcomes.get(1))).containsExactly(3L, 4L);
        assertThat(outcomes.get(1).passed().getFirst().why().zh()).isEqualTo("本单位已有人获“甲”，不重复获奖");
    }
}
