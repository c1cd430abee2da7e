package kaijuan.desk;

/**
 * Sums over entrants.
 *
 * @param entrants who entered
 * @param started who did anything at all
 * @param days days on which anybody did anything, summed over people
 * @param seconds proven time
 * @param points points
 */
public record Total(long entrants, long started, long days, long seconds, long points) {

    /** Of nobody. */
    public static final Total NONE = new Total(0, 0, 0, 0, 0);

    Total plus(Total other) {
        return new Total(
                entrants + other.entrants,
                started + other.started,
                days + other.days,
                seconds + other.seconds,
                points + other.points);
    }
}
