package kaijuan.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Credited seconds; reached with the last of them. A second that lies on two titles counts once:
 * the seconds of a day are united before they are counted.
 */
@Component
class TimeMeasure implements Measure {

    // Day and second of the day in one number, as a day has less than 100000 seconds.
    static final String OF =
            """
            select member_id, sum(seconds), max(latest) from (
                select d.member_id,
                    (select sum(upper(r) - lower(r)) from unnest(d.united) as r) as seconds,
                    (d.day - date '1970-01-01') * 100000::bigint + upper(d.united) as latest
                from (select s.member_id, s.day, range_agg(s.seconds) as united
                    from reading_span s
                    where s.campaign_id = :campaign and s.counted > 0
                    and s.member_id = any(:members::bigint[])
                    and (cardinality(:media::text[]) = 0 or s.title_id in
                        (select id from title where medium = any(:media::text[])))
                    group by s.member_id, s.day) as d) as days
            group by member_id
            """;
    static final String ALL =
            """
            select member_id, sum(seconds), max(latest) from (
                select d.member_id,
                    (select sum(upper(r) - lower(r)) from unnest(d.united) as r) as seconds,
                    (d.day - date '1970-01-01') * 100000::bigint + upper(d.united) as latest
                from (select s.member_id, s.day,
                        range_agg(case when s.day < :day then s.seconds
                            else s.seconds * int4multirange(int4range(0, :second)) end) as united
                    from reading_span s
                    where s.campaign_id = :campaign and s.counted > 0 and s.day <= :day
                    and (cardinality(:media::text[]) = 0 or s.title_id in
                        (select id from title where medium = any(:media::text[])))
                    group by s.member_id, s.day) as d
                where not isempty(d.united)) as days
            group by member_id
            """;
    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    private final JdbcClient sql;

    TimeMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "time";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Set<String> media, Collection<Long> members) {
        var sums = new HashMap<Long, Sum>();
        RowCallbackHandler take =
                r -> sums.put(r.getLong(1), new Sum(r.getLong(2), moment(campaign, r.getLong(3))));
        sql.sql(OF)
                .param("campaign", campaign.id())
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .param("media", media.toArray(String[]::new))
                .query(take);
        return sums;
    }

    @Override
    public void each(Campaign campaign, Set<String> media, @Nullable Instant before, Taker to) {
        var day = before == null ? END : campaign.dayOf(before);
        var second =
                before == null ? 0 : Duration.between(campaign.startOf(day), before).toSeconds();
        RowCallbackHandler take =
                r ->
                        to.take(
                                r.getLong(1),
                                r.getLong(2),
                                moment(campaign, r.getLong(3)).toEpochMilli());
        sql.sql(ALL)
                .param("campaign", campaign.id())
                .param("day", day)
                .param("second", (int) second)
                .param("media", media.toArray(String[]::new))
                .withFetchSize(10_000)
                .query(take);
    }

    private static Instant moment(Campaign campaign, long packed) {
        var day = LocalDate.ofEpochDay(packed / 100_000);
        return campaign.startOf(day).plusSeconds(packed % 100_000);
    }
}
