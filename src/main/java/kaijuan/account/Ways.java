package kaijuan.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import kaijuan.member.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table account_way: sign-ins under way, each followed once, by the browser it is of. */
@Component
class Ways {

    static final String VERIFIER = "verifier of an outer sign-in";

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration WAITS = Duration.ofMinutes(15);

    static final String BEGIN =
            """
            insert into account_way
                (state_hash, browser_hash, provider, verifier, back, linking, expires_at)
            values (:state, :browser, :provider, :verifier, :back, :linking, :expires)
            """;
    static final String FOLLOW =
            """
            update account_way set used_at = :now
            where state_hash = :state and browser_hash = :browser and provider = :provider
                and used_at is null and expires_at > :now
            returning verifier, back, linking
            """;
    static final String WAIT =
            "update account_way set subject_hash = :subject where state_hash = :state";
    static final String WAITING =
            """
            select provider, subject_hash, back from account_way
            where browser_hash = :browser and subject_hash is not null and used_at > :since
            order by used_at desc limit 1
            """;
    static final String DONE = "delete from account_way where browser_hash = :browser";
    static final String SWEEP = "delete from account_way where expires_at < :before";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    Ways(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** A way that was followed: what proves it, where it leads, who wanted to link. */
    record Followed(String verifier, String back, @Nullable Long linking) {}

    /** Somebody known elsewhere who has no account here yet. */
    record Stranger(String provider, byte[] subject, String back) {}

    void begin(
            String state,
            String browser,
            Provider provider,
            String verifier,
            String back,
            @Nullable Long linking) {
        sql.sql(BEGIN)
                .param("state", Secret.hash(state))
                .param("browser", Secret.hash(browser))
                .param("provider", provider.word())
                .param("verifier", sealing.seal(VERIFIER, verifier))
                .param("back", back)
                .param("linking", linking)
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
    }

    /** Follows the way; empty if it is forged, another browser's, used or too old. */
    Optional<Followed> follow(String state, String browser, Provider provider) {
        return sql.sql(FOLLOW)
                .param("state", Secret.hash(state))
                .param("browser", Secret.hash(browser))
                .param("provider", provider.word())
                .param("now", Timestamp.from(clock.instant()))
                .query(
                        (row, n) ->
                                new Followed(
                                        sealing.open(VERIFIER, row.getBytes(1)),
                                        row.getString(2),
                                        row.getObject(3, Long.class)))
                .optional();
    }

    void await(String state, byte[] subject) {
        sql.sql(WAIT).param("state", Secret.hash(state)).param("subject", subject).update();
    }

    Optional<Stranger> waiting(String browser) {
        return sql.sql(WAITING)
                .param("browser", Secret.hash(browser))
                .param("since", Timestamp.from(clock.instant().minus(WAITS)))
                .query(
                        (row, n) ->
                                new Stranger(row.getString(1), row.getBytes(2), row.getString(3)))
                .optional();
    }

    void done(String browser) {
        sql.sql(DONE).param("browser", Secret.hash(browser)).update();
    }

    int sweep() {
        return sql.sql(SWEEP)
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                .update();
    }
}
