package kaijuan.points;

import java.util.SortedMap;

/**
 * A rule of the tariff.
 *
 * @param id its word in the ledger
 * @param name what people read
 * @param of the facts that it looks at
 * @param worth what they are worth
 * @param cap points a day at most; {@link #NO_CAP} for no limit
 */
public record Rule(String id, String name, Of of, Worth worth, int cap) {

    /** No daily limit. */
    public static final int NO_CAP = Integer.MAX_VALUE;

    /** Facts that a rule looks at. */
    public sealed interface Of {}

    /**
     * Proven time.
     *
     * @param medium only of this medium, or empty
     * @param room only of titles in this room, or empty
     */
    public record Time(String medium, String room) implements Of {}

    /** Check-ins. */
    public record Checkin() implements Of {}

    /**
     * Titles of a room of which a share was passed in a day, each once a day.
     *
     * @param room the room, or empty for all
     * @param medium the medium, or empty for all
     * @param share per cent of the title's length
     */
    public record Finished(String medium, String room, int share) implements Of {}

    /** What facts are worth. */
    public sealed interface Worth {}

    /** So many points each time. */
    public record Each(int points) implements Worth {}

    /** So many points for every so many seconds of the day's sum (never of a single entry). */
    public record Every(int seconds, int points) implements Worth {}

    /**
     * So many points from so many seconds of the day's sum on; the higher replaces the lower (D4).
     *
     * @param points points by seconds, rising
     */
    public record Tiers(SortedMap<Integer, Integer> points) implements Worth {}

    /** The most that the rule can give on one day, for showing it. */
    public int most() {
        return worth instanceof Tiers(var points)
                ? points.values().stream().mapToInt(Integer::intValue).max().orElse(0)
                : cap;
    }

    /** The points of one time. */
    public int once() {
        return switch (worth) {
            case Each(var points) -> points;
            case Every(var seconds, var points) -> points;
            case Tiers(var points) -> points.values().stream().mapToInt(p -> p).min().orElse(0);
        };
    }
}
