package kaijuan.tariff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one rule on a day; what limits took in a row is one line. */
final class RuleLines {

    private final Plan plan;
    private final List<Entry> entries = new ArrayList<>(6);
    private int nth;
    private int used;
    private @Nullable Earned first;
    private int firstNth;
    private int worth;
    private int times;
    private int amount;
    private int[] lost = {};

    RuleLines(Plan plan) {
        this.plan = plan;
    }

    /**
     * Adds what was earned.
     *
     * @param points what the limits left of it
     * @param took what each limit took, by its place in the plan; empty for nothing
     */
    void take(Earned one, int points, int[] took) {
        nth++;
        if (points != 0) {
            close();
            entries.add(
                    new Entry(
                            one.rule().id(),
                            nth,
                            one.at(),
                            one.points(),
                            points,
                            used,
                            1,
                            one.amount(),
                            one.title(),
                            one.deed(),
                            one.percent(),
                            words(took)));
            used += points;
        } else if (first == null) {
            first = one;
            firstNth = nth;
            worth = one.points();
            times = 1;
            amount = one.amount();
            lost = took;
        } else {
            worth += one.points();
            times++;
            amount = one.amount();
            add(took);
        }
    }

    /** Hands over the lines. */
    void to(List<Entry> all) {
        close();
        all.addAll(entries);
    }

    private void add(int[] took) {
        if (lost.length == 0) {
            lost = took;
            return;
        }
        for (int i = 0; i < took.length; i++) {
            lost[i] += took[i];
        }
    }

    private void close() {
        var one = first;
        if (one != null) {
            var title = times == 1 ? one.title() : null;
            entries.add(
                    new Entry(
                            one.rule().id(),
                            firstNth,
                            one.at(),
                            worth,
                            0,
                            used,
                            times,
                            amount,
                            title,
                            times == 1 ? one.deed() : "",
                            one.percent(),
                            words(lost)));
            first = null;
        }
    }

    private String words(int[] took) {
        if (took.length == 0) {
            return "";
        }
        var words = new StringBuilder();
        for (int i = 0; i < took.length; i++) {
            if (took[i] > 0) {
                words.append(words.isEmpty() ? "" : " ").append(plan.caps.get(i).id());
                words.append(':').append(took[i]);
            }
        }
        return words.toString();
    }
}
