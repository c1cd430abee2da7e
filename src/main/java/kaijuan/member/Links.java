package kaijuan.member;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table sign_in_link: links of demonstrations, each good once and for a day. */
@Component
class Links {

    static final Duration LIFE = Duration.ofHours(24);

    static final String MAKE =
            """
            insert into sign_in_link (secret_hash, member_id, expires_at)
            values (:hash, :member, :expires)
            """;

    static final String OPEN =
            """
            select member_id from sign_in_link
            where secret_hash = :hash and used_at is null and expires_at > :now
            """;

    static final String USE =
            """
            update sign_in_link set used_at = :now
            where secret_hash = :hash and used_at is null and expires_at > :now
            returning member_id
            """;

    static final String SWEEP = "delete from sign_in_link where expires_at < :before";

    private final JdbcClient database;
    private final Clock clock;

    Links(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    String make(long member) {
        var secret = Secret.fresh();
        database.sql(MAKE)
                .param("hash", Secret.hash(secret))
                .param("member", member)
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return secret;
    }

    Optional<Long> open(String secret) {
        return member(database.sql(OPEN), secret);
    }

    Optional<Long> use(String secret) {
        return member(database.sql(USE), secret);
    }

    private Optional<Long> member(StatementSpec statement, String secret) {
        return statement
                .param("hash", Secret.hash(secret))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    int sweep(Instant before) {
        return database.sql(SWEEP).param("before", Timestamp.from(before)).update();
    }
}
