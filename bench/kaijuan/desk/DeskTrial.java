package kaijuan.desk;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.Installation;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Fills a campaign's figures with made-up entrants' days, and times summing up beside them. */
public final class DeskTrial {

    private static final List<String> MADE =
            List.of(
                    """
                    insert into member (mask, created_at)
                    select '张*', now() from generate_series(1, :people)
                    """,
                    """
                    insert into enrolment (campaign_id, member_id, unit_id, listed, entered_at)
                    select :campaign, m.id, u.ids[1 + m.id % array_length(u.ids, 1)], true,
                        now() - make_interval(days => (m.id % 90)::int)
                    from member m, (select array_agg(id) as ids from unit where kind = 'team') u
                    where m.phone_hash is null and m.mask = '张*'
                    """,
                    "alter table desk_day drop constraint desk_day_pkey",
                    "drop index desk_day_day",
                    "alter table desk_day set unlogged",
                    """
                    insert into desk_day
                        (campaign_id, member_id, day, unit_id, active, seconds, points, hours)
                    select :campaign, e.member_id,
                        current_date - ((e.member_id + k * 3) % 90)::int, e.unit_id, true,
                        (600 + e.member_id * k % 3000)::int, 2 + k % 9,
                        array[(7 + (e.member_id + k) % 16)::int,
                            (600 + e.member_id * k % 3000)::int, 2 + k % 9]
                    from enrolment e, generate_series(0, 29) k
                    where e.campaign_id = :campaign and e.unit_id in
                        (select id from unit where kind = 'team')
                    """,
                    "alter table desk_day add primary key (campaign_id, member_id, day)",
                    "create index desk_day_day on desk_day (campaign_id, day, member_id)",
                    """
                    insert into desk_person (campaign_id, member_id, unit_id, entered, days,
                        seconds, points, last_day)
                    select e.campaign_id, e.member_id, e.unit_id, e.entered_at::date, d.days,
                        d.seconds, d.points, d.last_day
                    from enrolment e join (select member_id, count(*) as days,
                            sum(seconds) as seconds, sum(points) as points, max(day) as last_day
                        from desk_day group by member_id) d using (member_id)
                    """,
                    """
                    insert into desk_unit
                        (campaign_id, unit_id, entrants, started, days, seconds, points)
                    select :campaign, coalesce(unit_id, 0), count(*), count(*), sum(days),
                        sum(seconds), sum(points)
                    from desk_person group by grouping sets ((unit_id), ())
                    """,
                    """
                    insert into desk_sum
                        (campaign_id, unit_id, day, entered, people, seconds, points)
                    select :campaign, unit_id, day, coalesce(e.entered, 0), coalesce(d.people, 0),
                        coalesce(d.seconds, 0), coalesce(d.points, 0)
                    from (select coalesce(unit_id, 0) as unit_id, day, count(*) as people,
                            sum(seconds) as seconds, sum(points) as points
                        from desk_day group by grouping sets ((unit_id, day), (day))) d
                    full join (select coalesce(unit_id, 0) as unit_id, entered as day,
                            count(*) as entered
                        from desk_person group by grouping sets ((unit_id, entered), (entered))) e
                        using (unit_id, day)
                    """,
                    """
                    insert into desk_hour
                        (campaign_id, unit_id, day, hour, people, seconds, points)
                    select :campaign, coalesce(unit_id, 0), day, hour, count(*), sum(seconds),
                        sum(points)
                    from (select unit_id, day, hours[1] as hour, seconds, points from desk_day) d
                    group by grouping sets ((unit_id, day, hour), (day, hour))
                    """,
                    """
                    insert into desk_presence (campaign_id, day, hour, member_id)
                    select :campaign, day, hours[1], member_id from desk_day order by 2, 3, 4
                    """,
                    "alter table desk_day set (autovacuum_enabled = false)");

    private static final String READ =
            """
            insert into reading_span (campaign_id, member_id, day, title_id, part, seconds, passed,
                counted)
            select :campaign, m, :day, :title, 1, '{[36000,37200)}', '{}', 1200
            from unnest(:members::bigint[]) as u (m)
            """;

    private DeskTrial() {}

    /** Makes so many entrants with thirty days each. */
    public static void fill(Installation installation, Campaign campaign, int people) {
        var sql = installation.the(JdbcClient.class);
        installation
                .the(TransactionOperations.class)
                .executeWithoutResult(
                        open -> {
                            sql.sql("set local maintenance_work_mem = '1GB'").update();
                            sql.sql("set local work_mem = '256MB'").update();
                            for (var step : MADE) {
                                sql.sql(step)
                                        .param("campaign", campaign.id())
                                        .param("people", people)
                                        .update();
                            }
                        });
        // What a machine at rest has done long ago: else it is measured beside the pages.
        sql.sql("vacuum analyze").update();
    }

    /** Whether every sum is that of its rows. */
    public static boolean agree(Installation installation, Campaign campaign) {
        return installation.the(Proof.class).sums(campaign).isEmpty();
    }

    /** Lets members of whom nothing is summed yet have read today, and sums that up. */
    public static void turn(
            Installation installation,
            Campaign campaign,
            long[] members,
            long title,
            PrintStream out) {
        var today = campaign.dayOf(installation.the(Clock.class).instant());
        installation
                .the(JdbcClient.class)
                .sql(READ)
                .param("campaign", campaign.id())
                .param("members", members)
                .param("day", today)
                .param("title", title)
                .update();
        long[] keys =
                LongStream.of(members)
                        .flatMap(m -> LongStream.of(campaign.id(), m, today.toEpochDay()))
                        .toArray();
        installation.the(Bell.class).ring(Points.DAY, keys);
        long from = System.nanoTime();
        installation.the(Turn.class).go();
        out.printf(
                "%d entrants' days folded into the sums: %.2f s%n",
                members.length, (System.nanoTime() - from) / 1e9);
    }
}
