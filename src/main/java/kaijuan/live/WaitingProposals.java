package kaijuan.live;

import java.util.Map;
import kaijuan.campaign.Reached;
import kaijuan.campaign.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many proposals wait: with their details for organisers, for them or returned for clerks. */
@Component
class WaitingProposals implements Waits {

    static final String DESK = "/live/proposals";

    static final String WAITING =
            """
            select campaign_id, count(*)::int from live_proposal
            where campaign_id = any(:campaigns::bigint[])
                and case when campaign_id = any(:whole::bigint[]) then state = 'detailed'
                    else state in ('themed', 'returned') and unit_id = any(:units::bigint[]) end
            group by campaign_id
            """;

    private final JdbcClient sql;

    WaitingProposals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String at() {
        return DESK;
    }

    @Override
    public Map<Long, Integer> waiting(Reached reached) {
        return reached.count(sql.sql(WAITING));
    }
}
