package kaijuan.outer;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's results from elsewhere, to be taken along; facts stay when they leave. */
@Component
class OwnReports implements Belongings {

    static final String RESULTS =
            """
            select c.slug as campaign, p.name as told_by, o.name, o.amount, o.day, o.at, o.told_at
            from outer_report o join outer_partner p on p.id = o.partner_id
            join campaign c on c.id = o.campaign_id
            where o.member_id = :member order by o.at, o.id
            """;

    private final JdbcClient sql;
    private final Told told;

    OwnReports(JdbcClient sql, Told told) {
        this.sql = sql;
        this.told = told;
    }

    @Override
    public String room() {
        return "outer";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of("results", Kept.rows(sql.sql(RESULTS), member));
    }

    /** The result stays under the number; how it was sent is forgotten. */
    @Override
    public void forget(long member) {
        told.forget(member);
    }
}
