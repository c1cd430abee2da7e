package kaijuan.standing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sum of the ledger; reached with the last entry that raised it. */
@Component
class PointsMeasure implements Measure {

    static final String OF =
            """
            select member_id, points, reached_at from points_account
            where campaign_id = :campaign and member_id = any(:members::bigint[]) and points > 0
            """;
    static final String ALL =
            """
            select member_id, points, reached_at from points_account
            where campaign_id = :campaign and points > 0
            """;
    // An entry's moment may be the first of the day after its own: so two days by entry.
    static final String BEFORE =
            """
            select member_id, sum(points), max(reached_at) from (
                select member_id, points, reached_at from points_day
                where campaign_id = :campaign and day < :day
                union all
                select member_id, points, case when points > 0 then at end from ledger_entry
                where campaign_id = :campaign and day >= :day and at < :before) as both_parts
            group by member_id having sum(points) > 0
            """;

    private final JdbcClient sql;

    PointsMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Set<String> media, Collection<Long> members) {
        var sums = new HashMap<Long, Sum>();
        RowCallbackHandler take =
                r ->
                        sums.put(
                                r.getLong(1),
                                new Sum(
                                        r.getLong(2),
                                        r.getObject(3, OffsetDateTime.class).toInstant()));
        sql.sql(OF)
                .param("campaign", campaign.id())
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(take);
        return sums;
    }

    @Override
    public void each(Campaign campaign, Set<String> media, @Nullable Instant before, Taker to) {
        var statement =
                before == null
                        ? sql.sql(ALL)
                        : sql.sql(BEFORE)
                                .param("before", before.atOffset(ZoneOffset.UTC))
                                .param("day", campaign.dayOf(before).minusDays(1));
        RowCallbackHandler take =
                r -> to.take(r.getLong(1), r.getLong(2), r.getTimestamp(3).getTime());
        statement.param("campaign", campaign.id()).withFetchSize(10_000).query(take);
    }
}
