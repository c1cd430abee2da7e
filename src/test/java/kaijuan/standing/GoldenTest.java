package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A board worked out by hand")
class GoldenTest {

    private static final String PARTS =
            """
            boards:
              - id: stars
                name: 之星
                parts:
                  - {measure: checkins, weight: 50%%, as: %s}
                  - {measure: time, weight: 50%%, as: %s}
            """;

    /** Check-ins 20, 10, 10, 5, none; hours 4, 8, 2, 2, 1. */
    private static Made five() {
        long[] checkins = {20, 10, 10, 5, 0};
        long[] hours = {4, 8, 2, 2, 1};
        var made = new Made();
        for (int i = 0; i < 5; i++) {
            made.person(i + 1, 0);
            made.has(i + 1, "checkins", checkins[i], 100 + i);
            made.has(i + 1, "time", hours[i] * 3600, 50 - i);
        }
        return made;
    }

    @Test
    @DisplayName("by shares of the best")
    void share() {
        // 1: (100 + 50)/2; 2: (50 + 100)/2, a second later; 3: (50 + 25)/2; 4: (25 + 25)/2.
        assertThat(five().told(Made.campaign(PARTS.formatted("share", "share"))))
                .containsExactly("1 1 75.00", "2 2 75.00", "3 3 37.50", "4 4 25.00", "5 5 6.25");
    }

    @Test
    @DisplayName("from the least to the best, and by per cent of others who have less")
    void minMaxAndPercentile() {
        // Check-ins: 100, 50, 50, 25, 0. Hours: more than 3 of 4 others, than 4, than 1, 1, 0.
        assertThat(five().told(Made.campaign(PARTS.formatted("minmax", "percentile"))))
                .containsExactly("1 1 87.50", "2 2 75.00", "3 3 37.50", "4 4 25.00", "5 5 0.00");
    }

    @Test
    @DisplayName("by points of ranks, those that tie sharing the average of their places")
    void ranks() {
        // Four have check-ins: 100, then two share (75 + 50)/2 = 62.5, then 25; none: 0.
        // Hours: 8 is 100, 4 is 80, two share (60 + 40)/2 = 50, 1 is 20.
        assertThat(five().told(Made.campaign(PARTS.formatted("rank", "rank"))))
                .containsExactly("1 1 90.00", "2 2 81.25", "3 3 56.25", "4 4 37.50", "5 5 10.00");
    }

    @Test
    @DisplayName("by a table of points, and by points that fall by a step")
    void tables() {
        var table = PARTS.formatted("rank, points: [100, 60, 30]", "rank, first: 10, step: 4");
        // Check-ins: 100, (60 + 30)/2 twice, none for the fourth. Hours: 8 is 10, 4 is 6, the next
        // two share (2 + 0)/2.
        assertThat(five().told(Made.campaign(table)))
                .containsExactly("1 1 53.00", "2 2 27.50", "3 3 23.00", "4 4 0.50", "5 5 0.00");
    }

    @Test
    @DisplayName("as it is, time in minutes, rounded to the places asked for")
    void plain() {
        var made = new Made().person(1, 0).has(1, "time", 100, 1).has(1, "checkins", 3, 2);
        var boards = PARTS.formatted("value", "value");
        // 1.6667 minutes and 3 check-ins: 2.33335.
        assertThat(made.told(Made.campaign(boards))).containsExactly("1 1 2.33");
        assertThat(made.told(Made.campaign(boards + "    decimals: 4\n")))
                .containsExactly("1 1 2.3334");
        assertThat(made.told(Made.campaign(boards + "    decimals: 0\n"))).containsExactly("1 1 2");
    }

    @Test
    @DisplayName("with further keys, and with ranks that are shared (D4, trap 6)")
    void keys() {
        var base = "boards:\n  - {id: p, name: 榜, measure: points%s}\n";
        var made = new Made();
        for (long i = 1; i <= 5; i++) {
            made.person(i, 0).has(i, "points", i == 5 ? 9 : 10, 100 - i).has(i, "time", i % 2, 1);
        }
        made.person(6, 0, false, 30).has(6, "points", 10, 1);
        assertThat(made.told(Made.campaign(base.formatted(""))))
                .containsExactly("1 4 10", "2 3 10", "3 2 10", "4 1 10", "5 5 9");
        assertThat(made.told(Made.campaign(base.formatted(", then: [{measure: time}]"))))
                .containsExactly("1 3 10", "2 1 10", "3 4 10", "4 2 10", "5 5 9");
        assertThat(made.told(Made.campaign(base.formatted(", ties: shared"))))
                .containsExactly("1 1 10", "1 2 10", "1 3 10", "1 4 10", "5 5 9");
        var both = base.formatted(", then: [{measure: time}], ties: shared");
        assertThat(made.told(Made.campaign(both)))
                .containsExactly("1 1 10", "1 3 10", "3 2 10", "3 4 10", "5 5 9");
        assertThat(made.rows(Made.campaign(both)).stream().filter(r -> r.subject() == 6))
                .singleElement()
                .satisfies(r -> assertThat(r.rank()).isEqualTo(3));
    }
}
