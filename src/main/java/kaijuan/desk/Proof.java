package kaijuan.desk;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds sums against the rows that they are sums of. */
@Component
class Proof {

    static final String MEMBERS =
            """
            select member_id from (
                (select member_id from enrolment
                    where campaign_id = :campaign and member_id > :after
                    order by member_id limit :most)
                union
                (select member_id from desk_person
                    where campaign_id = :campaign and member_id > :after
                    order by member_id limit :most)
                union
                (select distinct member_id from desk_day
                    where campaign_id = :campaign and member_id > :after
                    order by member_id limit :most)) all_of_them
            order by member_id limit :most
            """;
    static final String PERSONS =
            """
            select member_id::text from desk_person p
            full join (select member_id, count(*) filter (where active)::int as days,
                    sum(seconds) as seconds, sum(points) as points,
                    max(day) filter (where active) as last_day
                from desk_day where campaign_id = :campaign group by member_id) d
                using (member_id)
            where coalesce(p.campaign_id, :campaign) = :campaign
                and (coalesce(p.days, 0), coalesce(p.seconds, 0), coalesce(p.points, 0),
                    p.last_day) is distinct from (coalesce(d.days, 0), coalesce(d.seconds, 0),
                    coalesce(d.points, 0), d.last_day)
            """;
    static final String UNITS =
            """
            select unit_id::text from (select unit_id, entrants, started, days, seconds, points
                from desk_unit where campaign_id = :campaign) u
            full join (select coalesce(unit_id, 0) as unit_id, count(*)::int as entrants,
                    (count(*) filter (where days > 0))::int as started, sum(days) as days,
                    sum(seconds) as seconds, sum(points) as points
                from desk_person where campaign_id = :campaign
                group by grouping sets ((unit_id), ())) p using (unit_id)
            where (coalesce(u.entrants, 0), coalesce(u.started, 0), coalesce(u.days, 0),
                    coalesce(u.seconds, 0), coalesce(u.points, 0))
                is distinct from (coalesce(p.entrants, 0), coalesce(p.started, 0),
                    coalesce(p.days, 0), coalesce(p.seconds, 0), coalesce(p.points, 0))
            """;
    static final String DAYS =
            """
            select unit_id || ' ' || day
            from (select unit_id, day, entered, people, seconds, points
                from desk_sum where campaign_id = :campaign) s
            full join (select coalesce(unit_id, 0) as unit_id, day,
                    (count(*) filter (where active))::int as people, sum(seconds) as seconds,
                    sum(points) as points
                from desk_day where campaign_id = :campaign
                group by grouping sets ((unit_id, day), (day))) d using (unit_id, day)
            full join (select coalesce(unit_id, 0) as unit_id, entered as day,
                    count(*)::int as entered
                from desk_person where campaign_id = :campaign
                group by grouping sets ((unit_id, entered), (entered))) e using (unit_id, day)
            where (coalesce(s.entered, 0), coalesce(s.people, 0), coalesce(s.seconds, 0),
                    coalesce(s.points, 0))
                is distinct from (coalesce(e.entered, 0), coalesce(d.people, 0),
                    coalesce(d.seconds, 0), coalesce(d.points, 0))
            """;
    static final String HOURS =
            """
            select unit_id || ' ' || day || ' ' || hour
            from (select unit_id, day, hour, people, seconds, points
                from desk_hour where campaign_id = :campaign) s
            full join (select coalesce(unit_id, 0) as unit_id, day, hour,
                    (count(*) filter (where active))::int as people,
                    sum(seconds) as seconds, sum(points) as points
                from (select d.unit_id, d.day, d.hours[i] as hour, d.active,
                        d.hours[i + 1] as seconds, d.hours[i + 2] as points
                    from desk_day d, generate_subscripts(d.hours, 1) i
                    where d.campaign_id = :campaign and i % 3 = 1) each_hour
                group by grouping sets ((unit_id, day, hour), (day, hour))) h
                using (unit_id, day, hour)
            where (coalesce(s.people, 0), coalesce(s.seconds, 0), coalesce(s.points, 0))
                is distinct from (coalesce(h.people, 0), coalesce(h.seconds, 0),
                    coalesce(h.points, 0))
            """;
    static final String PRESENCE =
            """
            select distinct day || ' ' || hour
            from (select day, hour, member_id, true as there
                from desk_presence where campaign_id = :campaign) p
            full join (select d.day, d.hours[i] as hour, d.member_id, true as did
                from desk_day d, generate_subscripts(d.hours, 1) i
                where d.campaign_id = :campaign and d.active and i % 3 = 1) h
                using (day, hour, member_id)
            where there is distinct from did
            """;

    private final JdbcClient sql;

    Proof(JdbcClient sql) {
        this.sql = sql;
    }

    /** The next members of whom anything is known, in their order. */
    List<Long> after(Campaign campaign, long after, int most) {
        return sql.sql(MEMBERS)
                .param("campaign", campaign.id())
                .param("after", after)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** Sums that are not those of their rows, in words. */
    List<Both> sums(Campaign campaign) {
        return Stream.of(
                        wrong(campaign, sql.sql(PERSONS), "成员合计", "sums of member"),
                        wrong(campaign, sql.sql(UNITS), "单位合计", "sums of unit"),
                        wrong(campaign, sql.sql(DAYS), "单位每天合计", "sums of unit and day"),
                        wrong(campaign, sql.sql(HOURS), "单位每时段合计", "sums of unit, day and hour"),
                        wrong(campaign, sql.sql(PRESENCE), "时段里的人", "people of an hour"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Both> wrong(
            Campaign campaign, JdbcClient.StatementSpec which, String zh, String en) {
        return which.param("campaign", campaign.id()).query(String.class).list().stream()
                .map(key -> new Both("工作台，" + zh + " " + key, "desk, " + en + " " + key))
                .toList();
    }
}
