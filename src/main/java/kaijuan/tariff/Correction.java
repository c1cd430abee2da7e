package kaijuan.tariff;

import java.time.Instant;
import java.util.Comparator;

/**
 * What staff decided about a day, with a reason that is kept where it was decided. A correction is
 * a fact of its own; what it corrects stays as it was recorded.
 *
 * @param what what is done
 * @param title the title whose time it is; 0 for all else
 * @param kind the kind of the deed; empty for time
 * @param name the name of the deed; empty where it has none, and for time
 * @param at the moment of the deed; for time of a day without any, where it is put
 * @param amount seconds, more or less; the deed's amount; points, more or less
 */
public record Correction(What what, long title, String kind, String name, Instant at, int amount) {

    /** The kind of deed that points by decision are, under {@code fact}. */
    public static final String DECIDED = "correction";

    /** What a correction does. */
    public enum What {
        /** Time on a title, more or less. */
        TIME,
        /** A deed that counts though it was not recorded. */
        GRANT,
        /** A deed that was recorded and does not count. */
        VOID,
        /** Points by decision, more or less, under the rule of the name. */
        POINTS
    }

    static final Comparator<Correction> ORDER =
            Comparator.comparing(Correction::what)
                    .thenComparing(Correction::at)
                    .thenComparingLong(Correction::title)
                    .thenComparing(Correction::kind)
                    .thenComparing(Correction::name)
                    .thenComparingInt(Correction::amount);

    boolean voids(DayFacts.Deed deed) {
        return what == What.VOID
                && deed.kind().equals(kind)
                && deed.name().equals(name)
                && deed.at().equals(at);
    }

    boolean same(DayFacts.Deed deed) {
        return deed.kind().equals(kind) && deed.name().equals(name);
    }
}
