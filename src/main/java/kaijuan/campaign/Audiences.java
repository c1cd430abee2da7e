package kaijuan.campaign;

import java.util.HashSet;
import java.util.Set;
import kaijuan.message.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has entered a campaign is told what is announced in it. */
@Component
class Audiences implements Audience {

    static final String IN = "select campaign_id from enrolment where member_id = :member";

    private final JdbcClient sql;

    Audiences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<Long> campaigns(long member) {
        return new HashSet<>(sql.sql(IN).param("member", member).query(Long.class).list());
    }
}
