package kaijuan.standing;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Spans;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people passed of titles for the first time: pages read twice finish no book. */
public final class Freshness {

    static final String FRESH =
            """
            select member_id, day, title_id, sum(held - coalesce(before, 0))::bigint as fresh
            from (select h.member_id, h.day, h.title_id, h.held, lag(h.held) over (
                    partition by h.member_id, h.title_id, h.part order by h.day) as before
                from (select u.member_id, u.day, u.title_id, u.part, coalesce(
                        (select sum(upper(r) - lower(r)) from unnest(u.held) as r), 0) as held
                    from (select s.member_id, s.day, s.title_id, s.part, range_agg(s.passed) over (
                            partition by s.member_id, s.title_id, s.part order by s.day) as held
                        from reading_span s where s.campaign_id = :campaign and s.counted > 0
                        and s.member_id = any(:members::bigint[])) as u) as h) as p
            group by member_id, day, title_id order by member_id, day, title_id
            """;
    private final JdbcClient sql;

    /** Asks the database. */
    public Freshness(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of each day title by title how much was passed for the first time. */
    public Map<Spans.Day, List<long[]>> of(Campaign campaign, long[] members) {
        var fresh = new HashMap<Spans.Day, List<long[]>>();
        sql.sql(FRESH)
                .param("campaign", campaign.id())
                .param("members", members)
                .query(
                        (ResultSet r) -> {
                            var day = r.getObject(2, LocalDate.class);
                            fresh.computeIfAbsent(
                                            new Spans.Day(campaign.id(), r.getLong(1), day),
                                            d -> new ArrayList<>())
                                    .add(new long[] {r.getLong(3), r.getLong(4)});
                        });
        return fresh;
    }
}
