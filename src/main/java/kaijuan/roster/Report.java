package kaijuan.roster;

import java.util.List;
import kaijuan.ground.sheet.Flaw;

/**
 * What becomes of a file of a roster.
 *
 * @param added people who are new on it
 * @param changed people whose name is another than before
 * @param same people who were so already
 * @param removed people who were on it before and are not in the file, which is to be the whole
 * @param refused lines that are left out
 * @param flaws the first of them, each with what would be right
 * @param notes of lines that were added or changed, the first
 * @param unread whether the file cannot be read at all, or not to its end: then nothing is done
 */
public record Report(
        int added,
        int changed,
        int same,
        int removed,
        int refused,
        List<Flaw> flaws,
        List<Note> notes,
        boolean unread) {

    /** How many lines are told of each sort. */
    public static final int TOLD = 200;

    /** A line and what becomes of it. */
    public record Note(int line, boolean added) {}

    /** Whether everything was so already. */
    public boolean nothing() {
        return !unread && added + changed + removed == 0;
    }

    /** How many lines are good. */
    public int good() {
        return added + changed + same;
    }

    /** The report of a file that cannot be read. */
    static Report unread(Flaw flaw) {
        return new Report(0, 0, 0, 0, 1, List.of(flaw), List.of(), true);
    }
}
