package kaijuan.result;

import java.time.Instant;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes who exported what. */
@Component
class ExportLog {

    static final String LOG =
            """
            insert into result_export (campaign_id, at, whole, member_id, reason, digest)
            values (:campaign, to_timestamp(:at / 1000.0), :whole, :member, :reason, :digest)
            """;

    private final JdbcClient sql;

    ExportLog(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Campaign campaign, Instant at, Exports.Wish wish, String digest) {
        sql.sql(LOG)
                .param("campaign", campaign.id())
                .param("at", at.toEpochMilli())
                .param("whole", wish.whole())
                .param("member", wish.by())
                .param("reason", wish.reason())
                .param("digest", digest)
                .update();
    }
}
