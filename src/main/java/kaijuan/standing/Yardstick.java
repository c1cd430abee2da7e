package kaijuan.standing;

/**
 * What people are measured by; boards with the same one share their rows.
 *
 * @param measure what is measured
 * @param among what of it
 * @param least seconds that a day needs to be one of {@code days} or of a streak
 * @param share per cent of a title that have to be passed to finish it
 * @param daily whether a title can be finished on every day anew
 * @param block of a streak, which days of 1970 and after: the 25 from this many times 25 on
 */
public record Yardstick(
        Meter measure, Among among, int least, int share, boolean daily, int block) {

    /** One that has no blocks of days. */
    Yardstick(Meter measure, Among among, int least, int share, boolean daily) {
        this(measure, among, least, share, daily, 0);
    }

    /** The same of one block of days. */
    Yardstick in(int days) {
        return new Yardstick(measure, among, least, share, daily, days);
    }

    /** Everything of the measure. */
    public static Yardstick of(Meter measure) {
        return new Yardstick(measure, Among.ALL, 1, 100, false);
    }

    /** Its word in the tables, such as {@code time} or {@code time:audio+book}. */
    String word() {
        var rest =
                switch (measure) {
                    case DAYS -> ";least=" + least;
                    case STREAK -> ";least=" + least + ";block=" + block;
                    case FINISHED -> ";share=" + share + (daily ? ";daily" : "");
                    default -> "";
                };
        return measure.word() + among.word() + rest;
    }
}
