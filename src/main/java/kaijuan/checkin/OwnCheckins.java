package kaijuan.checkin;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's check-ins, to be taken along; facts stay when they leave. */
@Component
class OwnCheckins implements Belongings {

    static final String DAYS =
            """
            select c.slug as campaign, k.day, k.at
            from checkin k join campaign c on c.id = k.campaign_id
            where k.member_id = :member order by k.at
            """;

    private final JdbcClient sql;

    OwnCheckins(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "checkin";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of("days", Kept.rows(sql.sql(DAYS), member));
    }

    /** Stays under the number. */
    @Override
    public void forget(long member) {}
}
