package kaijuan.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kaijuan.tariff.DayFacts;

/** Proven seconds of a day, each counted once. */
final class Seconds {

    /** From a second of the day to another, which is not in it. */
    record Run(int from, int to, long title) {}

    /**
     * Their sum.
     *
     * @param last the second after the last; 0 without any
     */
    record Sum(int seconds, int last) {}

    private Seconds() {}

    /** The runs of titles of the media, empty for all, as far as they lie before the second. */
    static List<Run> runs(List<DayFacts.Read> reads, Set<String> media, int before) {
        var runs = new ArrayList<Run>();
        for (var read : reads) {
            if (media.isEmpty() || media.contains(read.medium())) {
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

    static Sum sum(List<DayFacts.Read> reads, Set<String> media, int before) {
        int seconds = 0;
        int end = 0;
        for (var run : runs(reads, media, before)) {
            if (run.to() > end) {
                seconds += run.to() - Math.max(end, run.from());
                end = run.to();
            }
        }
        return new Sum(seconds, end);
    }
}
