package kaijuan.reading;

import java.time.LocalDate;
import java.util.List;
import kaijuan.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read, for how long, and where people stop: sums of facts, of nobody by name. */
@Component
public class Use {

    /** The share of a title, in per cent, that whoever finished it has passed. */
    public static final int FINISHED = 90;

    static final String TITLES =
            """
            with part as (
                select s.title_id, s.member_id, s.part, sum(s.counted) as counted,
                    range_agg(s.passed) as passed
                from reading_span s join enrolment e on e.campaign_id = s.campaign_id
                    and e.member_id = s.member_id
                where s.day >= :since and (:whole or e.unit_id = any(:units::bigint[]))
                group by s.title_id, s.member_id, s.part),
            person as (
                select p.title_id, p.member_id, sum(p.counted) as counted,
                    sum((select coalesce(sum(upper(r) - lower(r)), 0)
                        from unnest(p.passed) r)) as passed
                from part p group by p.title_id, p.member_id)
            select p.title_id as title, count(*)::int as people, sum(p.counted)::bigint as seconds,
                (count(*) filter (where p.passed * 100 >= :finished
                    * case when t.medium = 'book' then t.length else t.length / 1000 end))::int
                    as finished
            from person p join title t on t.id = p.title_id
            group by p.title_id having sum(p.counted) > 0
            order by sum(p.counted) desc, p.title_id limit :most
            """;
    static final String PARTS =
            """
            with part as (
                select s.member_id, s.part, sum(s.counted) as counted
                from reading_span s join enrolment e on e.campaign_id = s.campaign_id
                    and e.member_id = s.member_id
                where s.title_id = :title and s.day >= :since
                    and (:whole or e.unit_id = any(:units::bigint[]))
                group by s.member_id, s.part having sum(s.counted) > 0),
            furthest as (select member_id, max(part) as part from part group by member_id)
            select p.part, count(*)::int as people, sum(p.counted)::bigint as seconds,
                (select count(*) from furthest f where f.part = p.part)::int as stopped
            from part p group by p.part order by p.part
            """;

    private static final int MOST = 500;

    /**
     * How a title is read.
     *
     * @param people people with proven time on it
     * @param seconds their proven time
     * @param finished those of them who passed {@link #FINISHED} per cent of it
     */
    public record Title(long title, int people, long seconds, int finished) {}

    /**
     * How a part is read.
     *
     * @param people people with proven time on it
     * @param seconds their proven time
     * @param stopped those who have been in no later part
     */
    public record Part(int part, int people, long seconds, int stopped) {}

    private final JdbcClient sql;

    Use(JdbcClient sql) {
        this.sql = sql;
    }

    /** Titles that people of the scope have read since the day, those read longest first. */
    public List<Title> titles(Scope scope, LocalDate since) {
        return sql.sql(TITLES)
                .param("since", since)
                .param("whole", scope.whole())
                .param("units", scope.units())
                .param("finished", FINISHED)
                .param("most", MOST)
                .query(Title.class)
                .list();
    }

    /** Parts of the title that people of the scope have read since the day, in order. */
    public List<Part> parts(long title, Scope scope, LocalDate since) {
        return sql.sql(PARTS)
                .param("title", title)
                .param("since", since)
                .param("whole", scope.whole())
                .param("units", scope.units())
                .query(Part.class)
                .list();
    }
}
