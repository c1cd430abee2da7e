package kaijuan.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sums, and up to when they are. */
@Component
class Sums {

    static final String BEGUN =
            "insert into desk_turn (campaign_id) values (:campaign) on conflict do nothing";
    static final String HOLD =
            "select campaign_id from desk_turn where campaign_id = :campaign for update";
    static final String SEEN =
            """
            insert into desk_turn (campaign_id, as_of) values (:campaign, :at)
            on conflict (campaign_id) do update
            set as_of = greatest(desk_turn.as_of, excluded.as_of)
            """;
    static final String DAYS =
            """
            insert into desk_sum as s (campaign_id, unit_id, day, entered, people, seconds, points)
            select :campaign, w.unit_id, w.day, w.entered, w.people, w.seconds, w.points
            from unnest(:units::bigint[], :days::date[], :a::bigint[], :b::bigint[],
                :c::bigint[], :d::bigint[])
                as w (unit_id, day, entered, people, seconds, points)
            on conflict (campaign_id, unit_id, day) do update set
                entered = s.entered + excluded.entered, people = s.people + excluded.people,
                seconds = s.seconds + excluded.seconds, points = s.points + excluded.points
            """;
    static final String HOURS =
            """
            insert into desk_hour as s (campaign_id, unit_id, day, hour, people, seconds, points)
            select :campaign, w.unit_id, w.day, w.hour, w.people, w.seconds, w.points
            from unnest(:units::bigint[], :days::date[], :hours::int[], :a::bigint[],
                :b::bigint[], :c::bigint[]) as w (unit_id, day, hour, people, seconds, points)
            on conflict (campaign_id, unit_id, day, hour) do update set
                people = s.people + excluded.people, seconds = s.seconds + excluded.seconds,
                points = s.points + excluded.points
            """;
    static final String UNITS =
            """
            insert into desk_unit as s
                (campaign_id, unit_id, entrants, started, days, seconds, points)
            select :campaign, w.unit_id, w.entrants, w.started, w.days, w.seconds, w.points
            from unnest(:units::bigint[], :a::bigint[], :b::bigint[], :c::bigint[], :d::bigint[],
                :e::bigint[]) as w (unit_id, entrants, started, days, seconds, points)
            on conflict (campaign_id, unit_id) do update set
                entrants = s.entrants + excluded.entrants, started = s.started + excluded.started,
                days = s.days + excluded.days, seconds = s.seconds + excluded.seconds,
                points = s.points + excluded.points
            """;

    private static final String COLUMNS = "abcde";

    private final JdbcClient sql;

    Sums(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one at a time sum up the campaign, to the end of the running transaction. */
    void hold(long campaign) {
        sql.sql(BEGUN).param("campaign", campaign).update();
        sql.sql(HOLD).param("campaign", campaign).query(Long.class).single();
    }

    /** Everything known at the moment is in the sums. */
    void seen(long campaign, Instant at) {
        sql.sql(SEEN).param("campaign", campaign).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Adds what has changed. */
    void add(long campaign, Tally by) {
        add(sql.sql(DAYS), campaign, by.days(), 4);
        add(sql.sql(HOURS), campaign, by.hours(), 3);
        add(sql.sql(UNITS), campaign, by.units(), 5);
    }

    private static void add(
            JdbcClient.StatementSpec into, long campaign, Map<Tally.Key, long[]> by, int width) {
        if (by.isEmpty()) {
            return;
        }
        var keys = by.keySet();
        var asked =
                into.param("campaign", campaign)
                        .param("units", keys.stream().mapToLong(Tally.Key::unit).toArray())
                        .param(
                                "days",
                                keys.stream().map(k -> k.day().toString()).toArray(String[]::new))
                        .param("hours", keys.stream().mapToInt(Tally.Key::hour).toArray());
        for (int i = 0; i < width; i++) {
            int at = i;
            asked =
                    asked.param(
                            COLUMNS.substring(i, i + 1),
                            by.values().stream().mapToLong(sums -> sums[at]).toArray());
        }
        asked.update();
    }
}
