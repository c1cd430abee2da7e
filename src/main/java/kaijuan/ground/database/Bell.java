package kaijuan.ground.database;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a floor above that there is something to look at. The ring is a row, written in the
 * transaction of the fact and deleted in the transaction of what follows from it, so that it is
 * neither lost nor heard twice; the signal inside the process only saves the wait.
 */
@Component
public class Bell {

    static final String RING =
            """
            insert into bell (topic, keys, rung_at) values (:topic, :keys::bigint[], :at)
            """;
    static final String HEAR =
            """
            delete from bell where id in (
                select id from bell where topic = :topic order by id
                limit :most for update skip locked)
            returning keys
            """;
    static final String RUNG =
            """
            select id, topic, keys from bell
            where topic = any(:topics::text[]) and rung_at <= :at order by id limit :most
            """;
    static final String TAKE = "delete from bell where id = any(:ids::bigint[])";
    static final String RINGING = "select keys from bell where topic = :topic";
    static final String BEHIND =
            """
            select exists (select from bell
                where topic = :topic and rung_at <= :at and :key = any(keys))
            """;
    static final String OLDEST = "select min(rung_at) from bell where topic = :topic";
    static final String WAITING = "select count(*) from bell where topic = :topic";

    private final JdbcClient sql;
    private final Clock clock;
    private final Map<String, Semaphore> signals = new ConcurrentHashMap<>();

    Bell(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Rings in the running transaction; call {@link #signal} after it. */
    public void ring(String topic, long[] keys) {
        if (keys.length > 0) {
            sql.sql(RING)
                    .param("topic", topic)
                    .param("keys", keys)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Wakes whoever waits for the topic in this process. */
    public void signal(String topic) {
        of(topic).release();
    }

    /** Waits for a signal, or the time given, whichever comes first. */
    public void await(String topic, long milliseconds) throws InterruptedException {
        var signal = of(topic);
        if (signal.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }

    /** The keys of at most so many rings, taken in the running transaction; empty for none. */
    public List<long[]> hear(String topic, int most) {
        return sql.sql(HEAR)
                .param("topic", topic)
                .param("most", most)
                .query((row, n) -> longs(row.getArray(1)))
                .list();
    }

    /**
     * A ring that nobody has heard yet.
     *
     * @param id later rings have greater ones
     */
    public record Ring(long id, String topic, long[] keys) {}

    /** At most so many rings until the moment, the first before; they stay until taken. */
    public List<Ring> rung(Instant at, int most, String... topics) {
        return sql.sql(RUNG)
                .param("topics", topics)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(
                        (row, n) ->
                                new Ring(row.getLong(1), row.getString(2), longs(row.getArray(3))))
                .list();
    }

    /** Takes the rings in the running transaction. */
    public void take(List<Ring> rings) {
        sql.sql(TAKE).param("ids", rings.stream().mapToLong(Ring::id).toArray()).update();
    }

    /** How many rings wait. */
    public int waiting(String topic) {
        return sql.sql(WAITING).param("topic", topic).query(Integer.class).single();
    }

    /** For how long the oldest ring of the topic waits; nothing if none does. */
    public Duration oldest(String topic) {
        return sql.sql(OLDEST)
                .param("topic", topic)
                .query((r, n) -> Optional.ofNullable(r.getTimestamp(1)))
                .single()
                .map(rung -> Duration.between(rung.toInstant(), clock.instant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** Whether a ring with the key, rung no later than the moment, still waits. */
    public boolean behind(String topic, long key, Instant at) {
        return sql.sql(BEHIND)
                .param("topic", topic)
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** The keys of all rings that nobody has heard yet, which stay. */
    public List<long[]> ringing(String topic) {
        return sql.sql(RINGING)
                .param("topic", topic)
                .query((row, n) -> longs(row.getArray(1)))
                .list();
    }

    private static long[] longs(Array array) throws SQLException {
        var boxed = (Long[]) array.getArray();
        var keys = new ArrayList<Long>(List.of(boxed));
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private Semaphore of(String topic) {
        return signals.computeIfAbsent(topic, t -> new Semaphore(0));
    }
}
