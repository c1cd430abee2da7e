package kaijuan.inquiry;

import java.time.Duration;

/**
 * From where on a day of reading looks odd, and how long the member may object. What is odd stands
 * in {@code reading-time.md}.
 *
 * @param day proven time of a day above which it is odd
 * @param hours hours of the clock with reading in a day from which on it is odd
 * @param accounts people who read in one browser on a day from which on it is odd
 * @param objection days in which a member may object to a decision
 */
public record Bounds(Duration day, int hours, int accounts, int objection) {

    /** What goes where the definition says nothing. */
    static final Bounds USUAL = new Bounds(Duration.ofHours(6), 18, 4, 7);
}
