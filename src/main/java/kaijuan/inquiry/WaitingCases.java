package kaijuan.inquiry;

import java.util.Map;
import kaijuan.campaign.Reached;
import kaijuan.campaign.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases wait for an organiser: not decided yet, or objected to. */
@Component
class WaitingCases implements Waits {

    static final String DESK = "/inquiry";

    static final String WAITING =
            """
            select i.campaign_id, count(*)::int from inquiry_case i
            where i.campaign_id = any(:whole::bigint[])
                and i.campaign_id = any(:campaigns::bigint[])
                and coalesce((select t.step from inquiry_step t
                    where t.case_id = i.id order by t.turn desc limit 1), 'objected') = 'objected'
            group by i.campaign_id
            """;

    private final JdbcClient sql;

    WaitingCases(JdbcClient sql) {
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
