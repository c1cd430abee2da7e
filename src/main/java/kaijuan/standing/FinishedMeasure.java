package kaijuan.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Titles of which a share was passed, in all or on one day. What was passed has no moment of its
 * own: it counts from the end of the day's last sitting with the title.
 */
@Component
class FinishedMeasure implements Measure {

    // Of each day what of a part was passed for the first time; then the day on which the sum of a
    // title's parts reached the share.
    private static final String ONCE =
            """
            member_id, count(*), max(latest) from (
                select member_id, title_id, min(latest) as latest from (
                    select n.member_id, n.title_id, n.latest,
                        sum(n.fresh) over (partition by n.member_id, n.title_id order by n.day)
                            as passed
                    from (
                        select p.member_id, p.title_id, p.day, max(p.latest) as latest,
                            sum(p.held - coalesce(p.before, 0)) as fresh
                        from (
                            select h.member_id, h.title_id, h.day, h.latest, h.held,
                                lag(h.held) over (partition by h.member_id, h.title_id, h.part
                                    order by h.day) as before
                            from (
                                select u.member_id, u.title_id, u.day, u.part, u.latest,
                                    coalesce((select sum(upper(r) - lower(r))
                                        from unnest(u.held) as r), 0) as held
                                from (
                                    select s.member_id, s.title_id, s.day, s.part,
                                        range_agg(s.passed) over (partition by s.member_id,
                                            s.title_id, s.part order by s.day) as held,
                                        (s.day - date '1970-01-01') * 100000::bigint
                                            + upper(s.seconds) as latest
                                    from reading_span s
                                    where\s\
            """;
    private static final String ONCE_END =
            """
            ) as u) as h) as p
                        group by p.member_id, p.title_id, p.day) as n) as t
                join title on title.id = t.title_id
                where t.passed * 100 >= (case when title.medium = 'book' then title.length
                    else title.length / 1000 end) * :share
                group by member_id, title_id) as done
            where latest <= :last group by member_id
            """;
    private static final String DAILY =
            """
            t.member_id, count(*), max(t.latest) from (
                select s.member_id, s.title_id, s.day,
                    max((s.day - date '1970-01-01') * 100000::bigint + upper(s.seconds)) as latest,
                    sum((select sum(upper(r) - lower(r)) from unnest(s.passed) as r)) as passed
                from reading_span s
                where\s\
            """;
    private static final String DAILY_END =
            """
             group by s.member_id, s.title_id, s.day) as t
            join title on title.id = t.title_id
            where t.passed * 100 >= (case when title.medium = 'book' then title.length
                else title.length / 1000 end) * :share and t.latest <= :last
            group by t.member_id
            """;
    private static final String SOME =
            "s.campaign_id = :campaign and s.counted > 0 and s.member_id = any(:members::bigint[])"
                    + " and ";
    private static final String EVERYBODY = "s.campaign_id = :campaign and s.counted > 0 and ";

    static final String ONCE_OF = "select " + ONCE + SOME + Titles.CHOSEN + ONCE_END;
    static final String ONCE_ALL = "select " + ONCE + EVERYBODY + Titles.CHOSEN + ONCE_END;
    static final String DAILY_OF = "select " + DAILY + SOME + Titles.CHOSEN + DAILY_END;
    static final String DAILY_ALL = "select " + DAILY + EVERYBODY + Titles.CHOSEN + DAILY_END;

    private final JdbcClient sql;

    FinishedMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "finished";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        return Summing.PACKED.of(
                (by.daily() ? sql.sql(DAILY_OF) : sql.sql(ONCE_OF))
                        .params(params(campaign, by, null)),
                campaign,
                members);
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        Summing.PACKED.each(
                (by.daily() ? sql.sql(DAILY_ALL) : sql.sql(ONCE_ALL))
                        .params(params(campaign, by, before)),
                campaign,
                to);
    }

    private static Map<String, Object> params(
            Campaign campaign, Yardstick by, @Nullable Instant before) {
        var params = Titles.of(campaign, by.among());
        params.put("share", by.share());
        params.put("last", UnitedDays.packed(campaign, before));
        return params;
    }
}
