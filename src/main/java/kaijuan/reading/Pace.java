package kaijuan.reading;

import java.time.Duration;

/** How fast people read and how long a beat reaches ({@code reading-time.md}). */
final class Pace {

    /** The longest time that one beat proves. */
    static final Duration LONGEST = Duration.ofSeconds(45);

    /** How long one sign of life, or one page, keeps counting. */
    static final Duration ALIVE = Duration.ofSeconds(120);

    /** Characters a second above which it is not reading: 1200 a minute. */
    static final int FASTEST = 20;

    /** Seconds that even the shortest part can earn: as long as one page keeps counting. */
    static final int LEAST = (int) ALIVE.toSeconds();

    private static final int SLOWEST_A_MINUTE = 150;
    private static final int READINGS = 2;
    private static final long SLACK = 1500;

    private Pace() {}

    /** Seconds that a part of so many characters can earn: 150 a minute, read twice. */
    static int most(long characters) {
        return (int) Math.max(LEAST, characters * 60 * READINGS / SLOWEST_A_MINUTE);
    }

    /** Whether a place may have moved so many characters in the time by reading. */
    static boolean read(long characters, Duration time) {
        long seconds = Math.min(time.toSeconds() + 1, ALIVE.toSeconds());
        return Math.abs(characters) <= FASTEST * seconds;
    }

    /** Whether a recording moved with the clock: within 15 %, times the speed in per cent. */
    static boolean played(long milliseconds, Duration time, int speed) {
        double due = time.toMillis() * speed / 100.0;
        return Math.abs(milliseconds - due) <= due * 0.15 + SLACK;
    }

    /** Characters that can have been passed in the time. */
    static long characters(Duration time) {
        return FASTEST * Math.min(time.toMillis(), ALIVE.toMillis()) / 1000;
    }

    /** Milliseconds of a recording that can have been passed in the time. */
    static long played(Duration time, int speed) {
        return time.toMillis() * speed * 115 / 10_000;
    }

    /** Whether a recording stood still. */
    static boolean stood(long milliseconds) {
        return Math.abs(milliseconds) < 1000;
    }
}
