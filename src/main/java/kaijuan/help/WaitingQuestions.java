package kaijuan.help;

import java.util.Map;
import kaijuan.campaign.Reached;
import kaijuan.campaign.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many questions there are for those who answer them. */
@Component
class WaitingQuestions implements Waits {

    static final String DESK = "/help/desk";

    static final String WAITING =
            """
            select campaign_id, count(*)::int from help_question
            where campaign_id = any(:campaigns::bigint[]) and asked is not null
                and answered_at is null
                and (campaign_id = any(:whole::bigint[]) or unit_id = any(:units::bigint[]))
            group by campaign_id
            """;
    static final String ANSWERED =
            """
            select campaign_id, count(*)::int from help_question
            where campaign_id = any(:campaigns::bigint[]) and asked is not null
                and answered_at is not null
                and (campaign_id = any(:whole::bigint[]) or unit_id = any(:units::bigint[]))
            group by campaign_id
            """;

    private final JdbcClient sql;

    WaitingQuestions(JdbcClient sql) {
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

    Map<Long, Integer> answered(Reached reached) {
        return reached.count(sql.sql(ANSWERED));
    }
}
