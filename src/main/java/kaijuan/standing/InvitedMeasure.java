package kaijuan.standing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Friends brought (A4, A5); reached when the last of them began to count. */
@Component
class InvitedMeasure implements Measure {

    static final String OF =
            """
            select promoter_id, count(*), max(counted_at) from invitation
            where campaign_id = :campaign and promoter_id = any(:members::bigint[])
                and counted_at is not null
            group by promoter_id
            """;
    static final String ALL =
            """
            select promoter_id, count(*), max(counted_at) from invitation
            where campaign_id = :campaign
                and counted_at < coalesce(:before, 'infinity'::timestamptz)
            group by promoter_id
            """;

    private final JdbcClient sql;

    InvitedMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "invited";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        return Summing.STAMPED.of(sql.sql(OF), campaign, members);
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        var end = before == null ? null : Timestamp.from(before);
        Summing.STAMPED.each(sql.sql(ALL).param("before", end), campaign, to);
    }
}
