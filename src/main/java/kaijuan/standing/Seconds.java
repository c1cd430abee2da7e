package kaijuan.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaijuan.tariff.DayFacts;

/** Proven seconds of a day, each counted once. */
public final class Seconds {

    /** From a second of the day to another, which is not in it. */
    public record Run(int from, int to, long title) {}

    /**
     * Their sum.
     *
     * @param last the second after the last; 0 without any
     */
    public record Sum(int seconds, int last) {}

    private Seconds() {}

    /** The runs of the titles measured, as far as they lie before the second. */
    public static List<Run> runs(List<DayFacts.Read> reads, Among among, int before) {
        var runs = new ArrayList<Run>();
        for (var read : reads) {
            if (among.holds(read.medium(), read.rooms(), read.tags())) {
                for (int i = 0; i < read.runs().length; i += 2) {
                    int to = Math.min(read.runs()[i + 1], before);
                    if (read.runs()[i] < to) {
                        runs.add(new Run(read.runs()[i], to, read.title()));
                    }
                }
            }
        }
        runs.sort(Comparator.comparingInt(Run::from).thenComparingLong(Run::title));
        return runs;
    }

    /** The sum of these runs. */
    public static Sum sum(List<DayFacts.Read> reads, Among among, int before) {
        int seconds = 0;
        int end = 0;
        for (var run : runs(reads, among, before)) {
            if (run.to() > end) {
                seconds += run.to() - Math.max(end, run.from());
                end = run.to();
            }
        }
        return new Sum(seconds, end);
    }

    /** The second with which their sum came to so much; 0 where it did not. */
    static int reached(List<DayFacts.Read> reads, Among among, int before, int least) {
        int seconds = 0;
        int end = 0;
        for (var run : runs(reads, among, before)) {
            if (run.to() > end) {
                seconds += run.to() - Math.max(end, run.from());
                end = run.to();
                if (seconds >= least) {
                    return end - (seconds - least);
                }
            }
        }
        return 0;
    }
}
