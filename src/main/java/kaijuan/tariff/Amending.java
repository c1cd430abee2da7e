package kaijuan.tariff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import kaijuan.tariff.Correction.What;

/**
 * Puts corrections into effect: a pure function of a day's facts and its corrections, in whatever
 * order these were decided. Time taken away is the last of the title's; time added lies before the
 * last counted second of the day, where there is none yet, so that it is never later than what was
 * done and none of it is lost to another title.
 */
final class Amending {

    private static final Comparator<DayFacts.Deed> IN_TIME =
            Comparator.comparing(DayFacts.Deed::at)
                    .thenComparing(DayFacts.Deed::kind)
                    .thenComparing(DayFacts.Deed::name)
                    .thenComparingInt(DayFacts.Deed::amount);
    private static final int DAY = 86_400;

    private Amending() {}

    static DayFacts of(DayFacts day) {
        var corrections = day.corrections().stream().sorted(Correction.ORDER).toList();
        return new DayFacts(
                day.day(), day.start(), reads(day, corrections), deeds(day, corrections));
    }

    private static List<DayFacts.Deed> deeds(DayFacts day, List<Correction> corrections) {
        var deeds = new ArrayList<DayFacts.Deed>();
        for (var deed : day.deeds()) {
            if (corrections.stream().noneMatch(c -> c.voids(deed))) {
                deeds.add(deed);
            }
        }
        for (var one : corrections) {
            var deed = new DayFacts.Deed(one.kind(), one.at(), one.amount(), one.name());
            var granted = one.what() == What.GRANT && deeds.stream().noneMatch(one::same);
            if (granted || one.what() == What.POINTS) {
                deeds.add(deed);
            }
        }
        deeds.sort(IN_TIME);
        return List.copyOf(deeds);
    }

    private static List<DayFacts.Read> reads(DayFacts day, List<Correction> corrections) {
        var seconds = new TreeMap<Long, Integer>();
        int at = DAY;
        for (var one : corrections) {
            if (one.what() == What.TIME) {
                seconds.merge(one.title(), one.amount(), Integer::sum);
                at = Math.min(at, day.second(one.at()));
            }
        }
        if (seconds.isEmpty()) {
            return day.reads();
        }
        var reads = new ArrayList<>(day.reads());
        seconds.forEach((title, more) -> take(reads, title, Math.max(0, -more)));
        int last = last(reads);
        int anchor = last == 0 ? at : last;
        seconds.forEach((title, more) -> add(reads, title, Math.max(0, more), anchor));
        return List.copyOf(reads);
    }

    /** Takes the last seconds of the title away, as many as there are. */
    private static void take(List<DayFacts.Read> reads, long title, int seconds) {
        for (int left = seconds; left > 0; ) {
            int at = latest(reads, title);
            if (at < 0) {
                return;
            }
            var runs = Runs.of(reads.get(at).runs());
            int gone = runs.trim(left);
            reads.set(at, with(reads.get(at), runs));
            left -= gone;
        }
    }

    /** The place of the title's read whose run ends last; -1 for none. */
    private static int latest(List<DayFacts.Read> reads, long title) {
        int found = -1;
        int end = 0;
        for (int i = 0; i < reads.size(); i++) {
            int[] runs = reads.get(i).runs();
            if (reads.get(i).title() == title && runs.length > 0 && runs[runs.length - 1] > end) {
                found = i;
                end = runs[runs.length - 1];
            }
        }
        return found;
    }

    private static void add(List<DayFacts.Read> reads, long title, int seconds, int anchor) {
        int at = -1;
        for (int i = 0; i < reads.size(); i++) {
            at = at < 0 && reads.get(i).title() == title ? i : at;
        }
        if (seconds == 0 || at < 0) {
            return;
        }
        var taken = new Runs();
        reads.forEach(r -> taken.add(r.runs()));
        var runs = Runs.of(reads.get(at).runs());
        runs.add(taken.free(seconds, anchor, DAY));
        reads.set(at, with(reads.get(at), runs));
    }

    private static int last(List<DayFacts.Read> reads) {
        return reads.stream()
                .map(DayFacts.Read::runs)
                .mapToInt(runs -> runs.length == 0 ? 0 : runs[runs.length - 1])
                .max()
                .orElse(0);
    }

    private static DayFacts.Read with(DayFacts.Read read, Runs runs) {
        return new DayFacts.Read(
                read.title(),
                read.name(),
                read.medium(),
                read.rooms(),
                read.tags(),
                read.length(),
                runs.flat(),
                read.passed());
    }
}
