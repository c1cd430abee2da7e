package kaijuan.campaign;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many requests of entrants there are for those who decide them. */
@Component
class WaitingRequests implements Waits {

    static final String WAITING =
            """
            select campaign_id, count(*)::int from enrolment_request
            where campaign_id = any(:campaigns::bigint[]) and state = 'open'
                and (campaign_id = any(:whole::bigint[])
                    or coalesce(to_unit, from_unit) = any(:units::bigint[]))
            group by campaign_id
            """;
    static final String DONE =
            """
            select campaign_id, count(*)::int from enrolment_request
            where campaign_id = any(:campaigns::bigint[]) and state <> 'open'
                and (campaign_id = any(:whole::bigint[])
                    or coalesce(to_unit, from_unit) = any(:units::bigint[]))
            group by campaign_id
            """;

    private final JdbcClient sql;

    WaitingRequests(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String at() {
        return Requests.DESK;
    }

    @Override
    public Map<Long, Integer> waiting(Reached reached) {
        return reached.count(sql.sql(WAITING));
    }

    /** Those that were decided or taken back. */
    Map<Long, Integer> done(Reached reached) {
        return reached.count(sql.sql(DONE));
    }
}
