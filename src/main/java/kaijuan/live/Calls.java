package kaijuan.live;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table live_call: who wants to be reminded of which class. */
@Component
public class Calls {

    static final String ASK =
            """
            insert into live_call (title_id, member_id, at) values (:id, :member, :now)
            on conflict do nothing
            """;
    static final String DROP = "delete from live_call where title_id = :id and member_id = :member";
    static final String FORGET = "delete from live_call where member_id = :member";
    static final String OF_CLASS = "select member_id from live_call where title_id = :id";
    static final String COUNT = "select count(*) from live_call where title_id = :id";
    static final String OF_MEMBER =
            """
            select l.title_id from live_call l join live_class c on c.title_id = l.title_id
            where l.member_id = :member and c.campaign_id = :campaign
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Calls(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The person wants to be reminded of the class, or no longer. */
    public void set(long member, long id, boolean on) {
        if (on) {
            var now = Timestamp.from(clock.instant());
            sql.sql(ASK).param("id", id).param("member", member).param("now", now).update();
        } else {
            sql.sql(DROP).param("id", id).param("member", member).update();
        }
    }

    /** The classes of the campaign of which the person wants to be reminded. */
    public Set<Long> of(long member, long campaign) {
        return new HashSet<>(
                sql.sql(OF_MEMBER)
                        .param("member", member)
                        .param("campaign", campaign)
                        .query(Long.class)
                        .list());
    }

    /** How many people want to be reminded of the class. */
    public int count(long id) {
        return sql.sql(COUNT).param("id", id).query(Integer.class).single();
    }

    /** Who wants to be reminded of the class. */
    List<Long> members(long id) {
        return sql.sql(OF_CLASS).param("id", id).query(Long.class).list();
    }

    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }
}
