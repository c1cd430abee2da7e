package kaijuan.desk;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entrants and their days as they are summed up. */
@Component
class Rows {

    /** The unit of whoever named one in words. */
    static final long ELSEWHERE = -1;

    static final String ENROLLED =
            """
            select member_id, coalesce(unit_id, -1) as unit_id, entered_at
            from enrolment where campaign_id = :campaign and member_id = any(:members::bigint[])
            """;
    static final String PERSONS =
            """
            select member_id, unit_id, entered, days, seconds, points, last_day from desk_person
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            """;
    static final String DAYS =
            """
            select d.member_id, d.day, d.unit_id, d.active, d.seconds, d.points, d.hours
            from unnest(:members::bigint[], :days::date[]) as w (member_id, day)
            join desk_day d on d.campaign_id = :campaign and d.member_id = w.member_id
                and d.day = w.day
            """;
    static final String LIVES =
            """
            select member_id, day, unit_id, active, seconds, points, hours from desk_day
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            """;
    static final String GONE =
            """
            delete from desk_day d
            using unnest(:members::bigint[], :days::date[]) as w (member_id, day)
            where d.campaign_id = :campaign and d.member_id = w.member_id and d.day = w.day
            """;
    static final String PUT =
            """
            insert into desk_day
                (campaign_id, member_id, day, unit_id, active, seconds, points, hours)
            select :campaign, w.member_id, w.day, w.unit_id, w.active, w.seconds, w.points,
                w.hours::int[]
            from unnest(:members::bigint[], :days::date[], :units::bigint[], :active::boolean[],
                :seconds::int[], :points::int[], :hours::text[])
                as w (member_id, day, unit_id, active, seconds, points, hours)
            on conflict (campaign_id, member_id, day) do update set unit_id = excluded.unit_id,
                active = excluded.active, seconds = excluded.seconds, points = excluded.points,
                hours = excluded.hours
            """;
    static final String LEFT =
            """
            delete from desk_person
            where campaign_id = :campaign and member_id = any(:members::bigint[])
                and member_id <> all(:entered::bigint[])
            """;
    static final String SUM =
            """
            insert into desk_person
                (campaign_id, member_id, unit_id, entered, days, seconds, points, last_day)
            select :campaign, e.member_id, e.unit_id, e.entered, d.days, d.seconds, d.points,
                d.last_day
            from unnest(:members::bigint[], :units::bigint[], :entered::date[])
                as e (member_id, unit_id, entered)
            cross join lateral (select count(*) filter (where active) as days,
                    coalesce(sum(seconds), 0) as seconds, coalesce(sum(points), 0) as points,
                    max(day) filter (where active) as last_day
                from desk_day where campaign_id = :campaign and member_id = e.member_id) d
            on conflict (campaign_id, member_id) do update set unit_id = excluded.unit_id,
                entered = excluded.entered, days = excluded.days, seconds = excluded.seconds,
                points = excluded.points, last_day = excluded.last_day
            """;

    private final JdbcClient sql;

    Rows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where the members are entered now; whoever is not is missing. */
    Map<Long, PersonRow.Entered> enrolled(Campaign campaign, long[] members) {
        var entered = new HashMap<Long, PersonRow.Entered>();
        sql.sql(ENROLLED)
                .param("campaign", campaign.id())
                .param("members", members)
                .query(
                        r -> {
                            var at = r.getObject(3, OffsetDateTime.class).toInstant();
                            var where = new PersonRow.Entered(r.getLong(2), campaign.dayOf(at));
                            entered.put(r.getLong(1), where);
                        });
        return entered;
    }

    Map<Long, PersonRow> persons(long campaign, long[] members) {
        return sql
                .sql(PERSONS)
                .param("campaign", campaign)
                .param("members", members)
                .query((r, n) -> PersonRow.of(r))
                .list()
                .stream()
                .collect(Collectors.toMap(PersonRow::member, Function.identity()));
    }

    /** The days as they are summed up. */
    Map<Deeds.On, DayRow> days(long campaign, Collection<Deeds.On> days) {
        return of(on(sql.sql(DAYS).param("campaign", campaign), List.copyOf(days)));
    }

    /** All days of the members as they are summed up. */
    Map<Deeds.On, DayRow> lives(long campaign, long[] members) {
        return of(sql.sql(LIVES).param("campaign", campaign).param("members", members));
    }

    void gone(long campaign, Collection<Deeds.On> days) {
        on(sql.sql(GONE).param("campaign", campaign), List.copyOf(days)).update();
    }

    void put(long campaign, List<DayRow> rows) {
        var days = rows.stream().map(DayRow::on).toList();
        var active = rows.stream().map(DayRow::active).toArray(Boolean[]::new);
        on(sql.sql(PUT).param("campaign", campaign), days)
                .param("units", rows.stream().mapToLong(DayRow::unit).toArray())
                .param("active", active)
                .param("seconds", rows.stream().mapToInt(DayRow::seconds).toArray())
                .param("points", rows.stream().mapToInt(DayRow::points).toArray())
                .param("hours", rows.stream().map(r -> literal(r.hours())).toArray(String[]::new))
                .update();
    }

    /**
     * Brings the entrants in line with enrolments and their days.
     *
     * @param now where those are entered who are
     */
    void sum(long campaign, long[] members, Map<Long, PersonRow.Entered> now) {
        sql.sql(LEFT)
                .param("campaign", campaign)
                .param("members", members)
                .param("entered", now.keySet().stream().mapToLong(Long::longValue).toArray())
                .update();
        var there = List.copyOf(now.entrySet());
        sql.sql(SUM)
                .param("campaign", campaign)
                .param("members", there.stream().mapToLong(Map.Entry::getKey).toArray())
                .param("units", there.stream().mapToLong(e -> e.getValue().unit()).toArray())
                .param(
                        "entered",
                        there.stream()
                                .map(e -> e.getValue().day().toString())
                                .toArray(String[]::new))
                .update();
    }

    private static Map<Deeds.On, DayRow> of(JdbcClient.StatementSpec asked) {
        var rows = new HashMap<Deeds.On, DayRow>();
        asked.query((r, n) -> DayRow.of(r)).list().forEach(row -> rows.put(row.on(), row));
        return rows;
    }

    private static JdbcClient.StatementSpec on(
            JdbcClient.StatementSpec asked, List<Deeds.On> days) {
        return asked.param("members", days.stream().mapToLong(Deeds.On::member).toArray())
                .param("days", days.stream().map(d -> d.day().toString()).toArray(String[]::new));
    }

    private static String literal(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
