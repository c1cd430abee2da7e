package kaijuan.standing;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kaijuan.campaign.Campaign;
import kaijuan.points.Facts;
import kaijuan.reading.Spans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What boards measure")
class MeasuresTest extends Shelved {

    private static final int MINUTE = 60;

    @BeforeAll
    void shelf() {
        title("大学", "book", 1000, "经典品阅");
        title("论语", "book", 500, "经典品阅");
        title("闲书", "book", 400, "");
        title("听雨", "audio", 300_000, "经典品听");
    }

    @Test
    @DisplayName("titles finished: each once over all days, or on every day anew")
    void finished() {
        var c = campaign("finished");
        passed(c, 1, "2022-05-01", "大学", 0, 600, 100);
        passed(c, 1, "2022-05-02", "大学", 300, 900, 200);
        passed(c, 1, "2022-05-03", "大学", 0, 1000, 300);
        passed(c, 1, "2022-05-04", "论语", 0, 400, 400);
        var once = by(Meter.FINISHED, Among.ALL, 90, false);
        // 600 + 300 = 900 of 1000 on the second day; 400 of 500 are too few.
        assertThat(sum(c, once, 1)).isEqualTo(sum(1, "2022-05-02", 200));
        // Pages read twice count once: the first two days make 900, and 90 % of it are enough.
        assertThat(sum(c, by(Meter.FINISHED, Among.ALL, 100, false), 1))
                .isEqualTo(sum(1, "2022-05-03", 300));
        assertThat(sum(c, by(Meter.FINISHED, Among.ALL, 60, true), 1))
                .isEqualTo(sum(4, "2022-05-04", 400));
        assertThat(sum(c, by(Meter.FINISHED, Among.ALL, 80, false), 1))
                .isEqualTo(sum(2, "2022-05-04", 400));
    }

    @Test
    @DisplayName("days with so much time, and the second that made the last of them one")
    void days() {
        var c = campaign("active");
        passed(c, 1, "2022-05-01", "大学", 0, 1, 0, 10 * MINUTE);
        passed(c, 1, "2022-05-01", "论语", 0, 1, 20 * MINUTE, 40 * MINUTE);
        passed(c, 1, "2022-05-02", "大学", 0, 1, 0, 19 * MINUTE);
        var twenty = new Yardstick(Meter.DAYS, Among.ALL, 20 * MINUTE, 100, false);
        assertThat(sum(c, twenty, 1)).isEqualTo(sum(1, "2022-05-01", 30 * MINUTE));
        assertThat(sum(c, Yardstick.of(Meter.DAYS), 1)).isEqualTo(sum(2, "2022-05-02", 1));
    }

    @Test
    @DisplayName("time by room and tag, points by some rules, check-ins")
    void chosen() {
        var c = campaign("chosen");
        passed(c, 1, "2022-05-01", "大学", 0, 1, 0, 100);
        passed(c, 1, "2022-05-01", "闲书", 0, 1, 200, 260);
        passed(c, 1, "2022-05-01", "听雨", 0, 1, 300, 330);
        var room = new Among(Set.of(), Set.of("classics"), Set.of(), Set.of());
        assertThat(sum(c, by(Meter.TIME, room, 100, false), 1))
                .isEqualTo(sum(160, "2022-05-01", 260));
        var tag = new Among(Set.of(), Set.of(), Set.of("经典品听"), Set.of());
        assertThat(sum(c, by(Meter.TIME, tag, 100, false), 1))
                .isEqualTo(sum(30, "2022-05-01", 330));
        earn(c, 1, 5, NOON);
        var rule = new Among(Set.of(), Set.of(), Set.of(), Set.of("checkin"));
        assertThat(sum(c, by(Meter.POINTS, rule, 100, false), 1))
                .isEqualTo(new Measure.Sum(5, NOON));
        var other = new Among(Set.of(), Set.of(), Set.of(), Set.of("another"));
        assertThat(sums(c, by(Meter.POINTS, other, 100, false), null)).isEmpty();
        sql.sql("insert into checkin (campaign_id, member_id, day, at) values (?, 1, ?, ?)")
                .params(c.id(), java.time.LocalDate.of(2022, 5, 1), NOON.atOffset(UTC))
                .update();
        assertThat(sum(c, Yardstick.of(Meter.CHECKINS), 1)).isEqualTo(new Measure.Sum(1, NOON));
        var deeds = the(DeedsMeasure.class);
        var checkins = Yardstick.of(Meter.CHECKINS);
        var one = new Measure.Sum(1, NOON);
        assertThat(deeds.of(c, checkins, List.of(1L, 2L))).isEqualTo(Map.of(1L, one));
        deeds.each(c, checkins, null, (m, v, at) -> assertThat(v).isEqualTo(1));
    }

    @Test
    @DisplayName("the same for one, for all, and out of the facts of the days, at any moment")
    void alike() {
        var random = new Random(7);
        for (int round = 0; round < 6; round++) {
            var c = campaign("alike-" + round);
            for (int i = 0; i < 60; i++) {
                var names = List.copyOf(titles.keySet());
                int from = random.nextInt(80_000);
                int first = random.nextInt(900);
                passed(
                        c,
                        1 + random.nextInt(3),
                        "2022-05-0" + (1 + random.nextInt(4)),
                        names.get(random.nextInt(names.size())),
                        first,
                        first + 1 + random.nextInt(700),
                        from,
                        from + 1 + random.nextInt(3_000));
            }
            var moments = new ArrayList<Instant>();
            moments.add(null);
            moments.add(Instant.parse("2022-05-03T04:00:00Z"));
            for (var before : moments) {
                for (var by : yardsticks()) {
                    var all = sums(c, by, before);
                    assertThat(all).as(by.word()).isEqualTo(counted(c, by, before));
                    if (before == null) {
                        var some = the(kaijuan.standing.Snapshot.class).of(c, by, List.of(1L, 2L));
                        all.remove(3L);
                        assertThat(some).as(by.word()).isEqualTo(all);
                    }
                }
            }
        }
    }

    private List<Yardstick> yardsticks() {
        var books = new Among(Set.of("book"), Set.of(), Set.of(), Set.of());
        return List.of(
                Yardstick.of(Meter.TIME),
                by(Meter.TIME, books, 100, false),
                new Yardstick(Meter.DAYS, Among.ALL, 1_500, 100, false),
                new Yardstick(Meter.STREAK, books, 1_500, 100, false, 764),
                by(Meter.FINISHED, Among.ALL, 90, false),
                by(Meter.FINISHED, books, 50, false),
                by(Meter.FINISHED, Among.ALL, 70, true));
    }

    /** The same out of the facts of each day, as a file has them. */
    private Map<Long, Measure.Sum> counted(Campaign c, Yardstick by, Instant before) {
        var found = new TreeMap<Long, Measure.Sum>();
        for (long member = 1; member <= 3; member++) {
            var accrual = new Accrual(by, before);
            var seen = new HashMap<Long, java.util.BitSet>();
            for (int day = 1; day <= 4; day++) {
                var key = new Spans.Day(c.id(), member, java.time.LocalDate.of(2022, 5, day));
                var facts = the(Facts.class).of(List.of(key)).get(key);
                accrual.day(facts, List.of(), fresh(c, key, seen));
            }
            if (accrual.value() > 0) {
                var at = Instant.ofEpochMilli(accrual.reached());
                found.put(member, new Measure.Sum(accrual.value(), at));
            }
        }
        return found;
    }

    private Map<Long, Integer> fresh(Campaign c, Spans.Day day, Map<Long, java.util.BitSet> seen) {
        var fresh = new HashMap<Long, Integer>();
        sql.sql(
                        """
                        select title_id, lower(r), upper(r), part
                        from reading_span, unnest(passed) as r
                        where campaign_id = ? and member_id = ? and day = ?
                        """)
                .params(c.id(), day.member(), day.day())
                .query(
                        (java.sql.ResultSet r) -> {
                            var bits =
                                    seen.computeIfAbsent(
                                            r.getLong(1) * 1000 + r.getInt(4),
                                            t -> new java.util.BitSet());
                            int was = bits.cardinality();
                            bits.set(r.getInt(2), r.getInt(3));
                            fresh.merge(r.getLong(1), bits.cardinality() - was, Integer::sum);
                        });
        return fresh;
    }

    private Measure.Sum sum(Campaign c, Yardstick by, long member) {
        return sums(c, by, null).get(member);
    }

    private Map<Long, Measure.Sum> sums(Campaign c, Yardstick by, Instant before) {
        var sums = new TreeMap<Long, Measure.Sum>();
        the(Snapshot.class)
                .sums(
                        c,
                        by,
                        before,
                        (m, v, at) -> sums.put(m, new Measure.Sum(v, Instant.ofEpochMilli(at))));
        return sums;
    }
}
