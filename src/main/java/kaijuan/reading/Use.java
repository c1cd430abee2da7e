package kaijuan.reading;

import java.time.Instant;
import java.util.List;
import kaijuan.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read, for how long, and where people stop: sums of facts, of nobody by name. */
@Component
public class Use {

    /** The share of a title, in per cent, that whoever finished it has passed. */
    public static final int FINISHED = 90;

    /** The days that may be looked back at; 0 for all there were. */
    public static final List<Integer> DAYS = UseSums.WINDOWS;

    // A row of sums stands for a unit and all below it: of nested ones the uppermost counts.
    static final String TITLES =
            """
            select u.title_id as title, sum(u.people)::int as people,
                sum(u.seconds)::bigint as seconds, sum(u.finished)::int as finished,
                min(u.as_of) as as_of
            from reading_use u
            where u.days = :days and u.unit_id = any(:tops::bigint[])
            group by u.title_id
            order by sum(u.seconds) desc, u.title_id limit :most
            """;
    static final String TOPS =
            """
            select id from unit where id = any(:units::bigint[])
                and (parent_id is null or not parent_id = any(:units::bigint[]))
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
     * @param asOf when that was summed up
     */
    public record Title(long title, int people, long seconds, int finished, Instant asOf) {}

    /**
     * How a part is read.
     *
     * @param people people with proven time on it
     * @param seconds their proven time
     * @param stopped those who have been in no later part
     */
    public record Part(int part, int people, long seconds, int stopped) {}

    private final JdbcClient sql;
    private final UseSums sums;

    Use(JdbcClient sql, UseSums sums) {
        this.sql = sql;
        this.sums = sums;
    }

    /**
     * Titles that people of the scope have read lately, those read longest first, as they were
     * summed up last.
     *
     * @param days days looked back at: 7, 30, or 0 for all there were
     */
    public List<Title> titles(Scope scope, int days) {
        var units = scope.units();
        var tops =
                scope.whole()
                        ? List.of(0L)
                        : sql.sql(TOPS).param("units", units).query(Long.class).list();
        return sql.sql(TITLES)
                .param("days", days)
                .param("tops", tops.toArray(Long[]::new))
                .param("most", MOST)
                .query(
                        (r, n) ->
                                new Title(
                                        r.getLong(1),
                                        r.getInt(2),
                                        r.getLong(3),
                                        r.getInt(4),
                                        r.getTimestamp(5).toInstant()))
                .list();
    }

    /** Parts of the title that people of the scope have read in the last days, in order; now. */
    public List<Part> parts(long title, Scope scope, int days) {
        return sql.sql(PARTS)
                .param("title", title)
                .param("since", sums.since(days))
                .param("whole", scope.whole())
                .param("units", scope.units())
                .query(Part.class)
                .list();
    }
}
