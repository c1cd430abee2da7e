package kaijuan.ground.security;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At most so many of something in any span of time, held by the database: it survives restarts and
 * holds for all nodes together. Keys are kept as keyed hashes.
 */
@Component
public class Allowances {

    static final String TAKE =
            """
            insert into allowance as a (key_hash, moments, expires_at)
            values (:key, array[:now::timestamptz], :expires)
            on conflict (key_hash) do update
            set moments = array(select m from unnest(a.moments) m where m > :since)
                    || :now::timestamptz,
                expires_at = :expires
            where (select count(*) from unnest(a.moments) m where m > :since) < :most
            """;

    // The allowance has room again when the last but (most - 1) of its moments is past.
    static final String LEFT =
            """
            select m from allowance a, unnest(a.moments) m
            where a.key_hash = :key and m > :since
            order by m desc offset :before limit 1
            """;

    static final String FULL =
            """
            select key_hash from allowance a
            where key_hash = any(:keys::bytea[])
                and (select count(*) from unnest(a.moments) m where m > :since) >= :most
            """;

    static final String GIVE_BACK =
            """
            update allowance set moments = trim_array(moments, 1)
            where key_hash = :key and cardinality(moments) > 0
            """;

    static final String CLEAR = "delete from allowance where key_hash = :key";

    static final String SWEEP =
            """
            delete from allowance where key_hash in (
                select key_hash from allowance where expires_at < :now
                order by expires_at limit 10000 for update skip locked)
            """;

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    Allowances(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Takes one, if fewer than {@code atMost} were taken in the span that ends now.
     *
     * @param key whose allowance and of what, such as {@code code:+8613...}
     * @return whether it was taken
     */
    public boolean take(String key, int atMost, Duration per) {
        var now = clock.instant();
        return atMost > 0
                && database.sql(TAKE)
                                .param("key", hash(key))
                                .param("now", Timestamp.from(now))
                                .param("since", Timestamp.from(now.minus(per)))
                                .param("expires", Timestamp.from(now.plus(per)))
                                .param("most", atMost)
                                .update()
                        == 1;
    }

    /** How long until one may be taken again; nothing if it may be now. */
    public Duration left(String key, int atMost, Duration per) {
        var now = clock.instant();
        return database.sql(LEFT)
                .param("key", hash(key))
                .param("since", Timestamp.from(now.minus(per)))
                .param("before", Math.max(0, atMost - 1))
                .query(Timestamp.class)
                .optional()
                .map(taken -> Duration.between(now, taken.toInstant().plus(per)))
                .orElse(Duration.ZERO);
    }

    /** Those of the keys of which no more may be taken now, in one statement. */
    public Set<String> full(Collection<String> keys, int atMost, Duration per) {
        var hashes = new LinkedHashMap<ByteBuffer, String>();
        keys.forEach(key -> hashes.put(ByteBuffer.wrap(hash(key)), key));
        var raw = hashes.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
        return database.sql(FULL)
                .param("keys", raw)
                .param("since", Timestamp.from(clock.instant().minus(per)))
                .param("most", atMost)
                .query((row, n) -> hashes.getOrDefault(ByteBuffer.wrap(row.getBytes(1)), ""))
                .set();
    }

    /** Returns the last one taken, because what it was taken for did not happen. */
    public void giveBack(String key) {
        database.sql(GIVE_BACK).param("key", hash(key)).update();
    }

    /** Forgets what was taken: all may be taken again. */
    public void clear(String key) {
        database.sql(CLEAR).param("key", hash(key)).update();
    }

    /** Forgets what no longer limits anything. */
    int sweep() {
        return database.sql(SWEEP).param("now", Timestamp.from(clock.instant())).update();
    }

    private byte[] hash(String key) {
        return sealing.hash("allowance", key);
    }
}
