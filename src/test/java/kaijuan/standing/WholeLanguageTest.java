package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kaijuan.campaign.Campaign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Boards of several numbers and lists, live and published")
class WholeLanguageTest extends Game {

    private static final String STARS =
            """
              - id: %s
                name: 阅读之星
                parts:
                  - {measure: points, weight: 60%%, as: percentile}
                  - {measure: time, weight: 40%%, as: share}
                then: [{measure: time}]
                split: {by: region, units: [street]}
                publish: %s
            """;
    private static final String UNITS =
            """
              - id: %s
                name: 优秀单位
                of: units
                units: [street]
                parts:
                  - {measure: target, weight: 50%%}
                  - {measure: points, per: entrant, weight: 30%%, as: rank}
                  - {measure: streak, least: 10s, people: 2, weight: 20%%}
                then: [{measure: streak, people: 1}]
                ties: shared
                publish: %s
            """;
    private static final String BOARDS =
            "boards:\n"
                    + STARS.formatted("live", "live")
                    + STARS.formatted("hand", "every 1h")
                    + UNITS.formatted("units-live", "live")
                    + UNITS.formatted("units", "every 1h");

    /** Random people, points and time; the live boards are asked in between. */
    private Campaign storm(String slug, long seed) {
        var c = campaign(slug, BOARDS);
        var random = new Random(seed);
        for (long member = 1; member <= 40; member++) {
            enter(c, member, member % 3 == 0 ? "YP" : "XY-1", member % 7 != 0);
        }
        for (int i = 0; i < 120; i++) {
            long who = 1 + random.nextInt(44);
            if (random.nextInt(3) > 0) {
                earn(c, who, 1 + random.nextInt(5), NOON.minusSeconds(random.nextInt(9_000)));
            } else {
                read(c, who, "2022-05-0" + (1 + i % 2), i * 100, i * 100 + random.nextInt(99) + 1);
                earn(c, who, 1, NOON.minusSeconds(5_000));
            }
            if (i % 30 == 0) {
                settle();
                clock.pass(Duration.ofSeconds(4));
                the(Standings.class).top(c, board(c, "live"), "XY", 1, 9);
            }
        }
        settle();
        clock.pass(Duration.ofSeconds(60));
        return c;
    }

    private static Board board(Campaign c, String id) {
        return c.chapter(Boards.class).of(id).orElseThrow();
    }

    private Map<String, List<Printed>> rows(Places places) {
        var rows = new HashMap<String, List<Printed>>();
        places.each(r -> rows.computeIfAbsent(r.list(), l -> new ArrayList<>()).add(r));
        return rows;
    }

    @Test
    @DisplayName("are out of the rows what they are out of the facts, and as published")
    void rebuilt() {
        for (var pair : Map.of("live", "hand", "units-live", "units").entrySet()) {
            clock.now("2022-05-03T10:30:00");
            var c = storm("rebuilt-" + pair.getKey(), 5);
            var live = board(c, pair.getKey());
            var counted = the(Computed.class).of(c, live);
            var rebuilt = the(Complete.class).of(c, live, clock.instant().plusSeconds(1));
            assertThat(rebuilt).isNotEmpty();
            var byFacts = rows(the(Composition.class).of(c, live, clock.instant().plusSeconds(1)));
            assertThat(rows(counted.placed())).isEqualTo(byFacts);
            clock.now("2022-05-03T12:00:10");
            the(Press.class).printDue(c);
            var printed = the(Publications.class).latest(c.id(), pair.getValue()).orElseThrow();
            var rows = the(Publications.class).rows();
            byFacts.forEach(
                    (list, some) ->
                            assertThat(rows.shown(printed.id(), list, 1, 99))
                                    .isEqualTo(some.stream().filter(Printed::listed).toList()));
            assertThat(rows.digest(printed.id())).isEqualTo(printed.digest());
        }
    }

    @Test
    @DisplayName("follow within seconds, and say as of when they are")
    void follows() {
        clock.now("2022-05-03T10:30:00");
        var c = campaign("follows", BOARDS);
        var board = board(c, "live");
        enter(c, 1, "XY", true);
        enter(c, 2, "XY", true);
        earn(c, 1, 5, NOON);
        settle();
        var first = the(Standings.class).top(c, board, null, 1, 9);
        assertThat(first.lines()).extracting(Line::subject).containsExactly(1L);
        assertThat(first.lists()).extracting(Lists.One::id).containsExactly("XY", "YP");
        earn(c, 2, 9, NOON);
        settle();
        clock.pass(Duration.ofSeconds(1));
        var soon = the(Standings.class).top(c, board, null, 1, 9);
        assertThat(soon.asOf()).isEqualTo(first.asOf());
        clock.pass(Duration.ofSeconds(60));
        var later = the(Standings.class).top(c, board, null, 1, 9);
        assertThat(later.lines()).extracting(Line::subject).containsExactly(2L, 1L);
        assertThat(later.asOf()).isEqualTo(clock.instant());
        assertThat(the(Standings.class).mine(c, board, 1).orElseThrow().rank()).isEqualTo(2);
        clock.pass(Duration.ofSeconds(60));
        assertThat(the(Standings.class).top(c, board, "YP", 1, 9).asOf())
                .isEqualTo(clock.instant());
    }
}
