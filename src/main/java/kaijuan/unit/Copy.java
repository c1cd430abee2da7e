package kaijuan.unit;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A copy in memory of rows that change seldom. It asks for the version at most every half second
 * and reads again when it has grown; while the database is away the last copy serves.
 *
 * @param <T> the copy, immutable
 */
final class Copy<T> {

    private static final long ASKED_EVERY = Duration.ofMillis(500).toNanos();

    private final LongSupplier version;
    private final LongFunction<T> read;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held<T> held;

    Copy(LongSupplier version, LongFunction<T> read) {
        this.version = version;
        this.read = read;
    }

    /** The copy, at most about half a second old. */
    T now() {
        var mine = held;
        if (mine != null && System.nanoTime() - mine.asked < ASKED_EVERY) {
            return mine.rows;
        }
        // Whoever comes while another reads takes the last copy instead of waiting.
        if (mine != null && !reading.tryLock()) {
            return mine.rows;
        }
        if (mine == null) {
            reading.lock();
        }
        try {
            return renewed();
        } finally {
            reading.unlock();
        }
    }

    /** Makes the next look read again, after a change made here. */
    void stale() {
        var mine = held;
        if (mine != null) {
            held = new Held<>(mine.version, mine.asked - ASKED_EVERY, mine.rows);
        }
    }

    private T renewed() {
        var mine = held;
        var asked = System.nanoTime();
        try {
            var at = version.getAsLong();
            var rows = mine != null && mine.version == at ? mine.rows : read.apply(at);
            held = new Held<>(at, asked, rows);
            return rows;
        } catch (DataAccessException | TransactionException away) {
            if (mine == null) {
                throw away;
            }
            held = new Held<>(mine.version, asked, mine.rows);
            return mine.rows;
        }
    }

    private record Held<T>(long version, long asked, T rows) {}
}
