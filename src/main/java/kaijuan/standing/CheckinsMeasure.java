package kaijuan.standing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Check-ins; reached with the last of them. */
@Component
class CheckinsMeasure implements Measure {

    static final String OF =
            """
            select member_id, count(*), max(at) from checkin
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            group by member_id
            """;
    static final String ALL =
            """
            select member_id, count(*), max(at) from checkin
            where campaign_id = :campaign and at < :before group by member_id
            """;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient sql;

    CheckinsMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "checkins";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
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
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        RowCallbackHandler take =
                r -> to.take(r.getLong(1), r.getLong(2), r.getTimestamp(3).getTime());
        sql.sql(ALL)
                .param("campaign", campaign.id())
                .param("before", (before == null ? END : before).atOffset(ZoneOffset.UTC))
                .withFetchSize(10_000)
                .query(take);
    }
}
