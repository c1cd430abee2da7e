package kaijuan.member;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Owns the table sign_in_link: links of demonstrations, each good once and for a day. */
@Component
class Links {

    static final Duration LIFE = Duration.ofHours(24);

    static final String MAKE =
            """
            insert into sign_in_link (secret_hash, member_id, expires_at, proof)
            values (:hash, :member, :expires, :proof)
            """;

    static final String OPEN =
            """
            select member_id, proof from sign_in_link
            where secret_hash = :hash and used_at is null and expires_at > :now
            """;

    static final String USE =
            """
            update sign_in_link set used_at = :now
            where secret_hash = :hash and used_at is null and expires_at > :now
            returning member_id, proof
            """;

    static final String SWEEP = "delete from sign_in_link where expires_at < :before";

    private final JdbcClient database;
    private final Clock clock;

    Links(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whom a link signs in, and as if proved by what. */
    record Linked(long member, Proof proof) {}

    String make(long member, Proof proof) {
        var secret = Secret.fresh();
        database.sql(MAKE)
                .param("hash", Secret.hash(secret))
                .param("member", member)
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .param("proof", proof.ordinal())
                .update();
        return secret;
    }

    Optional<Linked> open(String secret) {
        return linked(database.sql(OPEN), secret);
    }

    Optional<Linked> use(String secret) {
        return linked(database.sql(USE), secret);
    }

    private Optional<Linked> linked(StatementSpec statement, String secret) {
        return statement
                .param("hash", Secret.hash(secret))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Linked(row.getLong(1), Proof.values()[row.getInt(2)]))
                .optional();
    }

    int sweep(Instant before) {
        return database.sql(SWEEP).param("before", Timestamp.from(before)).update();
    }
}
