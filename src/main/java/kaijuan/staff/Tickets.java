package kaijuan.staff;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kaijuan.member.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table staff_ticket: a right password that still owes the second factor. */
@Component
class Tickets {

    static final Duration LIFE = Duration.ofMinutes(5);

    static final String MAKE =
            """
            insert into staff_ticket (ticket_hash, member_id, expires_at)
            values (:hash, :member, :expires)
            """;

    static final String OPEN =
            """
            select member_id from staff_ticket
            where ticket_hash = :hash and used_at is null and expires_at > :now
            """;

    static final String USE =
            """
            update staff_ticket set used_at = :now
            where ticket_hash = :hash and used_at is null and expires_at > :now
            """;

    static final String SWEEP = "delete from staff_ticket where expires_at < :now";

    private final JdbcClient sql;
    private final Clock clock;

    Tickets(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A ticket of the person, for five minutes. */
    String make(long member) {
        var secret = Secret.fresh();
        sql.sql(SWEEP).param("now", Timestamp.from(clock.instant().minus(LIFE))).update();
        sql.sql(MAKE)
                .param("hash", Secret.hash(secret))
                .param("member", member)
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return secret;
    }

    /** Whose it is; empty if it was used, is too old or unknown. */
    Optional<Long> open(String ticket) {
        return sql.sql(OPEN)
                .param("hash", Secret.hash(ticket))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /** Uses it up; false if somebody did before. */
    boolean use(String ticket) {
        return sql.sql(USE)
                        .param("hash", Secret.hash(ticket))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
