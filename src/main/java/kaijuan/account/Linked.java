package kaijuan.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table outer_account: each account elsewhere opens one account here. */
@Component
class Linked implements Belongings {

    static final String FIND =
            """
            select member_id from outer_account
            where provider = :provider and subject_hash = :subject
            """;
    static final String JOIN =
            """
            insert into outer_account (provider, subject_hash, member_id, joined_at)
            values (:provider, :subject, :member, :now) on conflict do nothing
            """;
    static final String PART =
            "delete from outer_account where provider = :provider and member_id = :member";
    static final String SINCE =
            "select provider, joined_at from outer_account where member_id = :member order by 1";
    static final String FORGET = "delete from outer_account where member_id = :member";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    Linked(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What is kept of who somebody is elsewhere. */
    byte[] subject(Provider provider, String who) {
        return sealing.hash("outer account", provider.word() + " " + who);
    }

    Optional<Long> member(String provider, byte[] subject) {
        return sql.sql(FIND)
                .param("provider", provider)
                .param("subject", subject)
                .query(Long.class)
                .optional();
    }

    /** False if it opens another's account, or the person has another one there. */
    boolean join(String provider, byte[] subject, long member) {
        return sql.sql(JOIN)
                        .param("provider", provider)
                        .param("subject", subject)
                        .param("member", member)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    boolean part(String provider, long member) {
        return sql.sql(PART).param("provider", provider).param("member", member).update() == 1;
    }

    /** Since when which providers open the person's account. */
    Map<String, Instant> since(long member) {
        var all = new LinkedHashMap<String, Instant>();
        sql.sql(SINCE)
                .param("member", member)
                .query(
                        row -> {
                            all.put(row.getString(1), row.getTimestamp(2).toInstant());
                        });
        return all;
    }

    @Override
    public String room() {
        return "account";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of("outer", Kept.rows(sql.sql(SINCE), member));
    }

    @Override
    public void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }
}
