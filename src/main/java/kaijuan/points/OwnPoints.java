package kaijuan.points;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's accounts and ledger, to be taken along; they stay when they leave. */
@Component
class OwnPoints implements Belongings {

    static final String ACCOUNTS =
            """
            select c.slug as campaign, a.points, a.reached_at as reached
            from points_account a join campaign c on c.id = a.campaign_id
            where a.member_id = :member order by c.id
            """;
    static final String LEDGER =
            """
            select c.slug as campaign, e.day, e.rule, e.nth, e.at, e.worth, e.points, e.used,
                e.times, e.amount, t.name as title, e.deed
            from ledger_entry e join campaign c on c.id = e.campaign_id
                left join title t on t.id = e.title_id
            where e.member_id = :member order by e.day, e.at, e.rule, e.nth
            """;

    private final JdbcClient sql;

    OwnPoints(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "points";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of(
                "accounts",
                Kept.rows(sql.sql(ACCOUNTS), member),
                "ledger",
                Kept.rows(sql.sql(LEDGER), member));
    }

    /** Stays under the number. */
    @Override
    public void forget(long member) {}
}
