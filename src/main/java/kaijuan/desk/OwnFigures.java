package kaijuan.desk;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What desks sum up of a person, to be taken along; it stays under their number as facts do. */
@Component
class OwnFigures implements Belongings {

    static final String SUMS =
            """
            select c.slug as campaign, p.entered, p.days, p.seconds, p.points,
                p.last_day as last_active
            from desk_person p join campaign c on c.id = p.campaign_id
            where p.member_id = :member order by c.id
            """;
    static final String DAYS =
            """
            select c.slug as campaign, d.day, d.seconds, d.points
            from desk_day d join campaign c on c.id = d.campaign_id
            where d.member_id = :member order by c.id, d.day
            """;

    private final JdbcClient sql;

    OwnFigures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "desk";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of(
                "sums", Kept.rows(sql.sql(SUMS), member), "days", Kept.rows(sql.sql(DAYS), member));
    }

    /** Follows from facts, which stay under the number. */
    @Override
    public void forget(long member) {}
}
