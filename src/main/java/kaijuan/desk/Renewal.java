package kaijuan.desk;

import java.util.List;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Throws the figures of a campaign away and sums them up anew from the facts. */
@Component
public class Renewal {

    static final String PERSONS = "delete from desk_person where campaign_id = :campaign";
    static final String DAYS = "delete from desk_day where campaign_id = :campaign";
    static final String SUMS = "delete from desk_sum where campaign_id = :campaign";
    static final String HOURS = "delete from desk_hour where campaign_id = :campaign";
    static final String PRESENCE = "delete from desk_presence where campaign_id = :campaign";
    static final String UNITS = "delete from desk_unit where campaign_id = :campaign";

    private final JdbcClient sql;
    private final Sums sums;
    private final Adoption adoption;
    private final TransactionOperations transaction;

    Renewal(JdbcClient sql, Sums sums, Adoption adoption, TransactionOperations transaction) {
        this.sql = sql;
        this.sums = sums;
        this.adoption = adoption;
        this.transaction = transaction;
    }

    /** Sums everything up anew; until it is done pages show what is summed by then. */
    public void mend(Campaign campaign) {
        transaction.executeWithoutResult(
                open -> {
                    sums.hold(campaign.id());
                    List.of(
                                    sql.sql(PERSONS),
                                    sql.sql(DAYS),
                                    sql.sql(SUMS),
                                    sql.sql(HOURS),
                                    sql.sql(PRESENCE),
                                    sql.sql(UNITS))
                            .forEach(all -> all.param("campaign", campaign.id()).update());
                });
        adoption.go(campaign);
    }
}
