package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A board of units, or in several lists, worked out by hand")
class GoldenUnitsTest {

    private static final String UNITS =
            "boards:\n  - {id: u, name: 榜, of: units, units: [street, committee], %s}\n";

    /**
     * Xiayang (11) has three people, one of them in its team, Yingpu (12) two, a committee (13)
     * one; points 10, 20, 3, then 16, 0, then 50.
     */
    private static Made town() {
        var made =
                new Made()
                        .unit(1, "QP", "district", 0)
                        .unit(11, "XY", "street", 1)
                        .unit(12, "YP", "street", 1)
                        .unit(13, "WH", "committee", 1)
                        .unit(14, "XY-1", "team", 11);
        long[] under = {11, 14, 11, 12, 12, 13};
        long[] points = {10, 20, 3, 16, 0, 50};
        for (int i = 0; i < 6; i++) {
            made.person(i + 1, under[i], true, 10 + 10 * i).has(i + 1, "points", points[i], i);
        }
        return made;
    }

    private static void told(String terms, String... rows) {
        var campaign = Made.campaign(UNITS.formatted(terms));
        assertThat(town().told(campaign)).as(terms).containsExactly(rows);
    }

    @Test
    @DisplayName("by sums, per entrant, and per person aimed at (C6)")
    void heads() {
        told("measure: points, ties: shared", "1 13 50", "2 11 33", "3 12 16");
        told("measure: points, per: entrant", "1 13 50.00", "2 11 11.00", "3 12 8.00");
        // Targets are 4 and 2; the committee has none.
        told("measure: points, per: target", "1 11 8.25", "2 12 8.00", "3 13 0.00");
    }

    @Test
    @DisplayName("of enough people only: a smaller unit takes no place")
    void minimum() {
        told("measure: points, per: entrant, minimum: 2", "1 11 11.00", "2 12 8.00");
        var rows = town().rows(Made.campaign(UNITS.formatted("measure: points, minimum: 2")));
        assertThat(rows).filteredOn(r -> r.subject() == 13).hasSize(1).noneMatch(Printed::listed);
    }

    @Test
    @DisplayName("by the sum of those above a line, or by how many they are")
    void line() {
        told("measure: points, above: 10", "1 13 50", "2 11 30", "3 12 16");
        told("measure: points, above: 10, take: count", "1 11 2", "2 12 1", "3 13 1");
        told(
                "measure: points, above: 10, take: count, per: entrant",
                "1 13 1.00",
                "2 11 0.67",
                "3 12 0.50");
    }

    @Test
    @DisplayName("against the target, with a further key")
    void target() {
        // 3 of 4 and 2 of 2; the score is how many there are.
        told("measure: target, then: [{measure: points}]", "1 12 2", "2 11 3", "3 13 1");
    }

    @Test
    @DisplayName("by a composite of entrants, target and points (C5)")
    void composite() {
        told(
                "parts: [{measure: entrants, weight: 40%}, {measure: target, weight: 30%},"
                        + " {measure: points, per: entrant, weight: 30%, as: rank}]",
                // 100, 75 % of the best, second of three; 66.6667, 100, third; 33.3333, 0, first.
                "1 11 82.50", "2 12 66.67", "3 13 43.33");
    }

    @Test
    @DisplayName("split by kind of unit and by level")
    void kinds() {
        told(
                "measure: points, split: {by: kind}",
                "committee 1 13 50",
                "street 1 11 33",
                "street 2 12 16");
        told(
                "measure: points, split: {by: level, lists: [{id: two, name: 二级, levels: 2}]}",
                "two 1 13 50",
                "two 2 11 33",
                "two 3 12 16");
    }

    @Test
    @DisplayName("of people, split by age, region and kind; who belongs to none is on none")
    void people() {
        var people = "boards:\n  - {id: p, name: 榜, measure: points, split: %s}\n";
        var ages =
                "{by: age, lists: [{id: young, name: 少, ages: -20}, {id: old, name: 长, ages:"
                        + " 40-}]}";
        assertThat(town().told(Made.campaign(people.formatted(ages))))
                .containsExactly("young 1 2 20", "young 2 1 10", "old 1 6 50", "old 2 4 16");
        assertThat(town().told(Made.campaign(people.formatted("{by: region, units: [street]}"))))
                .containsExactly("XY 1 2 20", "XY 2 1 10", "XY 3 3 3", "YP 1 4 16");
        var regions = "{by: region, lists: [{id: east, name: 东片, under: [YP, WH]}]}";
        assertThat(town().told(Made.campaign(people.formatted(regions))))
                .containsExactly("east 1 6 50", "east 2 4 16");
        assertThat(town().told(Made.campaign(people.formatted("{by: kind}"))))
                .containsExactly(
                        "committee 1 6 50",
                        "street 1 2 20",
                        "street 2 4 16",
                        "street 3 1 10",
                        "street 4 3 3");
    }
}
