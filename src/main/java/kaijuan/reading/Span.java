package kaijuan.reading;

import java.time.LocalDate;

/**
 * A fact of reading: proven seconds of a member's day on a part of a title.
 *
 * @param campaign the campaign that it counts for
 * @param member who read
 * @param day the campaign's day
 * @param title what
 * @param part which part
 * @param runs the proven seconds of the day as from, to, from, to, ...; ends not included
 * @param passed what was passed, likewise: characters of a book, seconds of a recording
 */
public record Span(
        long campaign, long member, LocalDate day, long title, int part, int[] runs, int[] passed) {

    /** Proven seconds. */
    public int length() {
        return length(runs);
    }

    /** What is covered by runs given as from, to, from, to. */
    public static int length(int[] runs) {
        int length = 0;
        for (int i = 0; i < runs.length; i += 2) {
            length += runs[i + 1] - runs[i];
        }
        return length;
    }
}
