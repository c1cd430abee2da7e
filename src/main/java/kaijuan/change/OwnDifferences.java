package kaijuan.change;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Previews that a person asked for, and what previews said of them. */
@Component
class OwnDifferences implements Belongings {

    static final String ASKED =
            """
            select c.slug as campaign, p.version, p.state, p.asked_at as at
            from change_preview p join campaign c on c.id = p.campaign_id
            where p.asked_by = :member order by p.asked_at, p.id
            """;
    static final String OF =
            """
            select c.slug as campaign, d.what, d.name, d.was, d.becomes, d.was_rank, d.becomes_rank,
                p.asked_at as at
            from change_difference d join change_preview p on p.id = d.preview_id
                join campaign c on c.id = p.campaign_id
            where not d.units and d.subject = :member order by p.asked_at, p.id, d.no
            """;

    private final JdbcClient sql;

    OwnDifferences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "change";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of(
                "previews", Kept.rows(sql.sql(ASKED), member),
                "differences", Kept.rows(sql.sql(OF), member));
    }

    @Override
    public void forget(long member) {
        // Points and ranks under a number stay, as in the ledger; previews are swept in any case.
    }
}
