package kaijuan.live;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders go with the person; what a clerk proposed for a unit stays under their number. */
@Component
class OwnLive implements Belongings {

    static final String CALLS =
            """
            select p.slug as campaign, c.name as class, l.at
            from live_call l join live_class c on c.title_id = l.title_id
            join campaign p on p.id = c.campaign_id
            where l.member_id = :member order by l.at
            """;

    static final String PROPOSED =
            """
            select p.slug as campaign, l.theme, l.month, l.state, l.proposed_at as at
            from live_proposal l join campaign p on p.id = l.campaign_id
            where l.proposed_by = :member order by l.proposed_at
            """;

    private final JdbcClient sql;
    private final Calls calls;

    OwnLive(JdbcClient sql, Calls calls) {
        this.sql = sql;
        this.calls = calls;
    }

    @Override
    public String room() {
        return "live";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of(
                "reminders",
                Kept.rows(sql.sql(CALLS), member),
                "proposals",
                Kept.rows(sql.sql(PROPOSED), member));
    }

    @Override
    public void forget(long member) {
        calls.forget(member);
    }
}
