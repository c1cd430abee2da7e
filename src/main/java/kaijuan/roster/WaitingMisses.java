package kaijuan.roster;

import java.util.Map;
import kaijuan.campaign.Reached;
import kaijuan.campaign.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many near misses wait for whoever looks at them. */
@Component
class WaitingMisses implements Waits {

    static final String DESK = "/roster";

    static final String WAITING =
            """
            select c.campaign_id, count(*)::int from certification c
            join enrolment e on e.campaign_id = c.campaign_id and e.member_id = c.member_id
            where c.campaign_id = any(:campaigns::bigint[]) and c.state = 'near'
                and (c.campaign_id = any(:whole::bigint[]) or e.unit_id = any(:units::bigint[]))
            group by c.campaign_id
            """;

    private final JdbcClient sql;

    WaitingMisses(JdbcClient sql) {
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
