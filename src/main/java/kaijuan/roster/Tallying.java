package kaijuan.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaijuan.ground.sheet.Flaw;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of lines, keeps the first of each sort, and tells all of them in order. */
public final class Tallying {

    private record Held(int line, Told.Fate fate, @Nullable Flaw why) {}

    private final Told told;
    private final List<Held> held = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Report.Note> notes = new ArrayList<>();
    private final Map<Told.Fate, Integer> counts = new EnumMap<>(Told.Fate.class);
    private int refused;

    /** Begins to count, for whoever hears of each line. */
    public Tallying(Told told) {
        this.told = told;
    }

    /** How many lines are held that nobody has heard of, with so many that wait. */
    int holds(int waiting) {
        return held.size() + waiting;
    }

    /** Tells of the lines that are held. */
    public void tell() {
        held.sort(Comparator.comparingInt(Held::line));
        held.forEach(h -> told.line(h.line(), h.fate(), h.why()));
        held.clear();
    }

    /** Counts lines that are left out. */
    public void refused(List<Flaw> some) {
        refused += some.size();
        some.forEach(flaw -> held.add(new Held(flaw.line(), Told.Fate.REFUSED, flaw)));
        some.stream().limit(Report.TOLD - (long) flaws.size()).forEach(flaws::add);
    }

    /** Counts the row; gives whether it has to be written. */
    boolean row(Row row, RosterRows.Beside known, byte[] name) {
        var fate =
                known.id() == 0
                        ? Told.Fate.ADDED
                        : known.same(name) ? Told.Fate.SAME : Told.Fate.CHANGED;
        line(row.line(), fate);
        return fate != Told.Fate.SAME;
    }

    /** Counts a line that is not refused. */
    public void line(int number, Told.Fate fate) {
        held.add(new Held(number, fate, null));
        counts.merge(fate, 1, Integer::sum);
        if (fate != Told.Fate.SAME && notes.size() < Report.TOLD) {
            notes.add(new Report.Note(number, fate == Told.Fate.ADDED));
        }
    }

    private int count(Told.Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /**
     * The sums.
     *
     * @param removed how many people are taken off
     * @param unread whether nothing at all is done
     */
    public Report report(int removed, boolean unread) {
        return new Report(
                count(Told.Fate.ADDED),
                count(Told.Fate.CHANGED),
                count(Told.Fate.SAME),
                removed,
                refused,
                List.copyOf(flaws),
                List.copyOf(notes),
                unread);
    }
}
