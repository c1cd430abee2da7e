package kaijuan.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.points.Facts;
import kaijuan.points.Lives;
import kaijuan.reading.Spans;
import kaijuan.tariff.DayFacts;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what facts and ledger make of entrants' days, corrections in effect. */
@Component
class Witness {

    static final String POINTS =
            """
            select e.member_id, e.day, date_part('hour', e.at at time zone :zone)::int,
                sum(e.points)::int
            from unnest(:members::bigint[], :days::date[]) as w (member_id, day)
            join ledger_entry e on e.campaign_id = :campaign and e.member_id = w.member_id
                and e.day = w.day
            group by 1, 2, 3 having sum(e.points) <> 0
            """;

    private static final String DECIDED = "correction";
    private static final int HOUR = 3600;
    private static final int HOURS = 24;

    private final Facts facts;
    private final Lives lives;
    private final JdbcClient sql;

    Witness(Facts facts, Lives lives, JdbcClient sql) {
        this.facts = facts;
        this.lives = lives;
        this.sql = sql;
    }

    /**
     * The days as they are now; one of which there is nothing is missing.
     *
     * @param units the unit of each member
     */
    Map<Deeds.On, DayRow> of(Campaign campaign, Map<Long, Long> units, Collection<Deeds.On> days) {
        var asked =
                days.stream()
                        .map(on -> new Spans.Day(campaign.id(), on.member(), on.day()))
                        .toList();
        var known = new HashMap<Deeds.On, DayFacts>();
        facts.of(asked).forEach((d, f) -> known.put(new Deeds.On(d.member(), d.day()), f));
        return rows(campaign, units, known);
    }

    /** All days of the members. */
    Map<Deeds.On, DayRow> lives(Campaign campaign, Map<Long, Long> units) {
        var known = new HashMap<Deeds.On, DayFacts>();
        lives.of(campaign, units.keySet())
                .forEach((m, all) -> all.forEach(f -> known.put(new Deeds.On(m, f.day()), f)));
        return rows(campaign, units, known);
    }

    private Map<Deeds.On, DayRow> rows(
            Campaign campaign, Map<Long, Long> units, Map<Deeds.On, DayFacts> known) {
        var points = points(campaign, List.copyOf(known.keySet()));
        var rows = new HashMap<Deeds.On, DayRow>();
        known.forEach(
                (on, day) -> {
                    var earned = points.getOrDefault(on, Map.of());
                    long unit = units.getOrDefault(on.member(), Rows.ELSEWHERE);
                    var row = row(campaign, on, unit, day.amended(), earned);
                    if (row.any()) {
                        rows.put(on, row);
                    }
                });
        return rows;
    }

    private static DayRow row(
            Campaign campaign, Deeds.On on, long unit, DayFacts day, Map<Integer, Integer> earned) {
        var hours = new TreeMap<Integer, int[]>();
        int begins = campaign.dayBegins().toSecondOfDay();
        for (var read : day.reads()) {
            for (int i = 0; i + 1 < read.runs().length; i += 2) {
                spread(hours, begins + read.runs()[i], begins + read.runs()[i + 1]);
            }
        }
        boolean did = false;
        for (var deed : day.deeds()) {
            if (!deed.kind().equals(DECIDED)) {
                long second = deed.at().getEpochSecond() - day.start().getEpochSecond();
                at(hours, (int) ((begins + second) / HOUR));
                did = true;
            }
        }
        earned.forEach((hour, points) -> at(hours, hour)[1] += points);
        int seconds = hours.values().stream().mapToInt(h -> h[0]).sum();
        int points = earned.values().stream().mapToInt(p -> p).sum();
        var flat = new ArrayList<Integer>();
        hours.forEach((hour, sums) -> flat.addAll(List.of(hour, sums[0], sums[1])));
        return new DayRow(
                on.member(),
                on.day(),
                unit,
                did || seconds > 0,
                seconds,
                points,
                List.copyOf(flat));
    }

    private static void spread(TreeMap<Integer, int[]> hours, int from, int to) {
        for (int at = from; at < to; ) {
            int end = Math.min(to, (at / HOUR + 1) * HOUR);
            at(hours, at / HOUR)[0] += end - at;
            at = end;
        }
    }

    /** By the clock: a day may begin at another hour than midnight. */
    private static int[] at(TreeMap<Integer, int[]> hours, int hour) {
        return hours.computeIfAbsent(Math.floorMod(hour, HOURS), h -> new int[2]);
    }

    private Map<Deeds.On, Map<Integer, Integer>> points(Campaign campaign, List<Deeds.On> days) {
        var points = new HashMap<Deeds.On, Map<Integer, Integer>>();
        RowCallbackHandler take =
                r -> {
                    var on = new Deeds.On(r.getLong(1), r.getObject(2, LocalDate.class));
                    points.computeIfAbsent(on, o -> new HashMap<>()).put(r.getInt(3), r.getInt(4));
                };
        sql.sql(POINTS)
                .param("campaign", campaign.id())
                .param("zone", campaign.zone().getId())
                .param("members", days.stream().mapToLong(Deeds.On::member).toArray())
                .param("days", days.stream().map(d -> d.day().toString()).toArray(String[]::new))
                .query(take);
        return points;
    }
}
