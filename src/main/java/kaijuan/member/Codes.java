package kaijuan.member;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table code: codes of six digits, each good for five minutes, five tries, one use. */
@Component
class Codes {

    static final Duration LIFE = Duration.ofMinutes(5);
    static final int TRIES = 5;

    private static final String PHONE = "code.phone";

    static final String KEEP =
            """
            insert into code (ticket_hash, phone_sealed, code_hash, privacy, sent_at, expires_at)
            values (:ticket, :phone, :code, :privacy, :now, :expires)
            """;

    // Guesses at the same instant wait for each other's row lock and look again, so that no sixth
    // is counted and only one use succeeds. Keyed hashes are compared, which tells a clock nothing.
    static final String TRY =
            """
            update code set tries = tries + 1,
                used_at = case when code_hash = :code then :now::timestamptz end
            where ticket_hash = :ticket and used_at is null and tries < 5 and expires_at > :now
            returning phone_sealed, privacy, used_at is not null as good, tries
            """;

    static final String OF_TICKET =
            """
            select phone_sealed, used_at is not null as used, tries, expires_at
            from code where ticket_hash = :ticket
            """;

    static final String DROP = "delete from code where ticket_hash = :ticket";

    static final String SWEEP = "delete from code where expires_at < :before";

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    Codes(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** A code that was sent: to whom, whether used, tries so far, until when. */
    record Sent(Phone phone, boolean used, int tries, Instant expires) {}

    /** A try: whether the code was right, for whom, what they agreed to, how many tries. */
    record Tried(boolean right, Phone phone, String privacy, int tries) {}

    /** Writes a code down under the ticket. */
    void keep(String ticket, Phone phone, String code, String privacy) {
        var now = clock.instant();
        database.sql(KEEP)
                .param("ticket", Secret.hash(ticket))
                .param("phone", sealing.seal(PHONE, phone.digits()))
                .param("code", hash(ticket, code))
                .param("privacy", privacy)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(LIFE)))
                .update();
    }

    /** Forgets a code that could not be sent. */
    void drop(String ticket) {
        database.sql(DROP).param("ticket", Secret.hash(ticket)).update();
    }

    /** The code sent under the ticket, whatever became of it. */
    Optional<Sent> of(String ticket) {
        return database.sql(OF_TICKET)
                .param("ticket", Secret.hash(ticket))
                .query(
                        (row, n) ->
                                new Sent(
                                        phone(row.getBytes("phone_sealed")),
                                        row.getBoolean("used"),
                                        row.getInt("tries"),
                                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /**
     * Tries the code; a right one is used up.
     *
     * @throws Refusal 422 in words if no code can be tried under the ticket
     */
    Tried attempt(String ticket, String code) {
        return database.sql(TRY)
                .param("ticket", Secret.hash(ticket))
                .param("code", hash(ticket, code))
                .param("now", Timestamp.from(clock.instant()))
                .query(
                        (row, n) ->
                                new Tried(
                                        row.getBoolean("good"),
                                        phone(row.getBytes("phone_sealed")),
                                        row.getString("privacy"),
                                        row.getInt("tries")))
                .optional()
                .orElseThrow(() -> why(ticket));
    }

    private Refusal why(String ticket) {
        var sent = of(ticket);
        if (sent.isEmpty()) {
            return Refusal.against("member.code.none");
        }
        if (sent.get().used()) {
            return Refusal.against("member.code.used");
        }
        return Refusal.against(
                sent.get().tries() >= TRIES ? "member.code.tries" : "member.code.expired");
    }

    int sweep(Instant before) {
        return database.sql(SWEEP).param("before", Timestamp.from(before)).update();
    }

    private Phone phone(byte[] sealed) {
        return new Phone(sealing.open(PHONE, sealed));
    }

    private byte[] hash(String ticket, String code) {
        return sealing.hash("code", ticket + " " + code);
    }
}
