package kaijuan.member;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table consent: who agreed to which version of the privacy text, and when. */
@Component
public class Consents {

    /** The version of the privacy text that is shown now: the day it was written. */
    public static final String VERSION = "2026-11-25";

    // What is returned sees the table as it was before the statement.
    static final String GIVE =
            """
            insert into consent (member_id, privacy, at) values (:member, :privacy, :now)
            on conflict do nothing
            returning not exists (select from consent c where c.member_id = :member) as first
            """;

    static final String OF_MEMBER =
            "select privacy, at from consent where member_id = :member order by at desc";

    private final JdbcClient database;
    private final Clock clock;

    Consents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A version of the privacy text and when the person agreed to it. */
    public record Consent(String privacy, Instant at) {}

    /** Writes down that the person agreed; gives whether it was the first time ever. */
    boolean give(long member, String privacy) {
        return database.sql(GIVE)
                .param("member", member)
                .param("privacy", privacy)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** What the person agreed to, newest first. */
    public List<Consent> of(long member) {
        return database.sql(OF_MEMBER)
                .param("member", member)
                .query(
                        (row, n) ->
                                new Consent(
                                        row.getString("privacy"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
