package kaijuan.roster;

import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.sheet.Flaw;

/** Counts what becomes of lines, and keeps the first of each sort to tell. */
final class Tallying {

    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Report.Note> notes = new ArrayList<>();
    private int added;
    private int changed;
    private int same;
    private int refused;

    void refused(List<Flaw> some) {
        refused += some.size();
        some.stream().limit(Report.TOLD - (long) flaws.size()).forEach(flaws::add);
    }

    /** Counts the row; gives whether it has to be written. */
    boolean row(Row row, RosterRows.Beside known, byte[] name) {
        if (known.id() != 0 && known.same(name)) {
            same++;
            return false;
        }
        boolean fresh = known.id() == 0;
        if (fresh) {
            added++;
        } else {
            changed++;
        }
        if (notes.size() < Report.TOLD) {
            notes.add(new Report.Note(row.line(), fresh));
        }
        return true;
    }

    Report report(int removed) {
        return new Report(
                added,
                changed,
                same,
                removed,
                refused,
                List.copyOf(flaws),
                List.copyOf(notes),
                false);
    }
}
