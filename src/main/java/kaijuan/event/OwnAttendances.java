package kaijuan.event;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that a person attended, to be taken along; facts stay when they leave. */
@Component
class OwnAttendances implements Belongings {

    static final String ATTENDED =
            """
            select c.slug as campaign, e.name, e.place, a.day, a.at
            from event_attendance a join event e on e.id = a.event_id
            join campaign c on c.id = a.campaign_id
            where a.member_id = :member order by a.at
            """;

    private final JdbcClient sql;

    OwnAttendances(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "event";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of("attended", Kept.rows(sql.sql(ATTENDED), member));
    }

    /** Stays under the number. */
    @Override
    public void forget(long member) {}
}
