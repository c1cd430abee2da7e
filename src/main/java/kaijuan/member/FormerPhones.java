package kaijuan.member;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Owns the table former_phone: phones that signed in before and whose owners have left. Nothing
 * says who they were; a year later, when numbers may have gone to others, nothing is left.
 */
@Component
class FormerPhones {

    private static final Duration KEPT = Duration.ofDays(365);

    static final String KEEP =
            """
            insert into former_phone (phone_hash, left_at)
            select phone_hash, :now from member where id = :member and phone_hash is not null
            on conflict (phone_hash) do update set left_at = excluded.left_at
            """;

    static final String HAS =
            "select exists (select from former_phone where phone_hash = :hash) as known";

    static final String SWEEP = "delete from former_phone where left_at < :before";

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    FormerPhones(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Keeps the phone of somebody who is about to leave. */
    void keep(long member) {
        database.sql(KEEP)
                .param("member", member)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether somebody with the phone has left within the year. */
    boolean has(Phone phone) {
        return database.sql(HAS)
                .param("hash", sealing.hash(Members.PHONE, phone.digits()))
                .query(Boolean.class)
                .single();
    }

    int sweep() {
        return database.sql(SWEEP)
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
