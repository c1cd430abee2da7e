package kaijuan.standing;

import java.time.Instant;

/**
 * A score and when it was reached, in one long whose order is the order of a board: the higher
 * score first, then the earlier moment. The upper 27 bits hold the score, inverted (from -2^26 to
 * 2^26 - 1: two years of seconds); the lower 37 bits the milliseconds since the campaign began (4.3
 * years). What lies beyond is taken as the limit. Equal keys are ordered by the subject's number.
 */
final class Key {

    /** The highest score that is told from higher ones. */
    static final long HIGHEST = (1L << 26) - 1;

    private static final int MOMENT_BITS = 37;
    private static final long LAST_MOMENT = (1L << MOMENT_BITS) - 1;

    private Key() {}

    /** The key of a score reached at the moment, in a campaign that began at the other. */
    static long of(long score, Instant reached, Instant began) {
        return of(score, reached.toEpochMilli() - began.toEpochMilli());
    }

    /** The key of a score reached so many milliseconds after the campaign began. */
    static long of(long score, long millis) {
        var kept = Math.clamp(score, -HIGHEST - 1, HIGHEST);
        return (~kept << MOMENT_BITS) | Math.clamp(millis, 0, LAST_MOMENT);
    }

    /** The score in the key. */
    static long score(long key) {
        return ~(key >> MOMENT_BITS);
    }

    /** The moment in the key, in a campaign that began at the moment given. */
    static Instant reached(long key, Instant began) {
        return Instant.ofEpochMilli(began.toEpochMilli() + (key & LAST_MOMENT));
    }
}
