package kaijuan.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
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
        return Summing.STAMPED.of(sql.sql(OF), campaign, members);
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        var end = (before == null ? END : before).atOffset(ZoneOffset.UTC);
        Summing.STAMPED.each(sql.sql(ALL).param("before", end), campaign, to);
    }
}
