package kaijuan.desk;

import java.util.List;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in whoever no bell rang for: entered, moved or gone while nobody summed up. */
@Component
class Adoption {

    static final String ADRIFT =
            """
            select e.member_id from enrolment e
            left join desk_person p on p.campaign_id = e.campaign_id and p.member_id = e.member_id
            where e.campaign_id = :campaign and e.member_id > :after
                and p.unit_id is distinct from coalesce(e.unit_id, -1)
            order by e.member_id limit :most
            """;
    static final String LEFT =
            """
            select p.member_id from desk_person p
            where p.campaign_id = :campaign and p.member_id > :after and not exists (
                select from enrolment e
                where e.campaign_id = p.campaign_id and e.member_id = p.member_id)
            order by p.member_id limit :most
            """;

    private static final int MOST = 1000;

    private final JdbcClient sql;
    private final Fold fold;
    private final TransactionOperations transaction;

    Adoption(JdbcClient sql, Fold fold, TransactionOperations transaction) {
        this.sql = sql;
        this.fold = fold;
        this.transaction = transaction;
    }

    /** Goes over the whole campaign, some entrants at a time. */
    void go(Campaign campaign) {
        go(campaign, this::adrift);
        go(campaign, this::left);
    }

    private interface Next {
        List<Long> after(Campaign campaign, long member);
    }

    private void go(Campaign campaign, Next next) {
        for (var some = next.after(campaign, 0); !some.isEmpty(); ) {
            var these = some;
            transaction.executeWithoutResult(open -> fold.fold(campaign, List.of(), these));
            some = next.after(campaign, these.getLast());
        }
    }

    private List<Long> adrift(Campaign campaign, long after) {
        return some(sql.sql(ADRIFT), campaign, after);
    }

    private List<Long> left(Campaign campaign, long after) {
        return some(sql.sql(LEFT), campaign, after);
    }

    private static List<Long> some(JdbcClient.StatementSpec asked, Campaign campaign, long after) {
        return asked.param("campaign", campaign.id())
                .param("after", after)
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}
