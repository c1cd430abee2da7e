package kaijuan.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kaijuan.tariff.Carry;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Person;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;

/**
 * Makes the facts of a day coarser: of each title only sums between the moments at which something
 * was earned, each pushed to the end of its interval. A day whose ledger or time would then differ
 * keeps its seconds.
 */
final class Coarse {

    private static final int END = 100_000;

    private final Tariff tariff;
    private final Set<Set<String>> media;
    private final boolean passes;

    /** For the tariff and boards of time by the media. */
    Coarse(Tariff tariff, Collection<Set<String>> media) {
        this.tariff = tariff;
        this.media = Set.copyOf(media);
        this.passes = tariff.rules().stream().anyMatch(r -> r.of() instanceof Rule.Finished);
    }

    /**
     * The day made coarser.
     *
     * @param cuts seconds of the day at which boards are published
     */
    DayFacts of(DayFacts day, Person person, Carry before, Set<Integer> cuts) {
        var scored = Scoring.score(tariff, person, day, before);
        var reads = reads(day, knots(day, scored.entries(), cuts));
        var coarse = new DayFacts(day.day(), day.start(), reads, day.deeds());
        var again = Scoring.score(tariff, person, coarse, before);
        return again.equals(scored) && sameTime(day, coarse, cuts) ? coarse : day;
    }

    private boolean sameTime(DayFacts a, DayFacts b, Set<Integer> cuts) {
        return IntStream.concat(IntStream.of(END), cuts.stream().mapToInt(c -> c))
                .allMatch(
                        cut ->
                                media.stream()
                                        .allMatch(
                                                m ->
                                                        Seconds.sum(a.reads(), m, cut)
                                                                .equals(
                                                                        Seconds.sum(
                                                                                b.reads(), m,
                                                                                cut))));
    }

    private TreeSet<Integer> knots(DayFacts day, List<Entry> entries, Set<Integer> cuts) {
        var knots = new TreeSet<Integer>(cuts);
        long start = day.start().getEpochSecond();
        entries.forEach(e -> knots.add((int) (e.at().getEpochSecond() - start)));
        media.forEach(m -> knots.add(Seconds.sum(day.reads(), m, END).last()));
        day.reads().stream()
                .map(DayFacts.Read::medium)
                .distinct()
                .forEach(m -> knots.add(Seconds.sum(day.reads(), Set.of(m), END).last()));
        knots.add(Seconds.sum(day.reads(), Set.of(), END).last());
        knots.removeIf(k -> k <= 0);
        return knots;
    }

    private List<DayFacts.Read> reads(DayFacts day, TreeSet<Integer> knots) {
        var runs = new TreeMap<Long, List<Seconds.Run>>();
        int from = 0;
        for (int knot : knots) {
            for (var run : packed(day, from, knot)) {
                runs.computeIfAbsent(run.title(), t -> new ArrayList<>()).add(run);
            }
            from = knot;
        }
        Map<Long, DayFacts.Read> first = new LinkedHashMap<>();
        Map<Long, Integer> passed = new TreeMap<>();
        for (var read : day.reads()) {
            first.putIfAbsent(read.title(), read);
            passed.merge(read.title(), passes ? read.passed() : 0, Integer::sum);
        }
        var reads = new ArrayList<DayFacts.Read>();
        first.forEach(
                (title, r) ->
                        reads.add(
                                new DayFacts.Read(
                                        title,
                                        r.name(),
                                        r.medium(),
                                        r.rooms(),
                                        r.tags(),
                                        r.length(),
                                        flat(runs.getOrDefault(title, List.of())),
                                        passed.getOrDefault(title, 0))));
        return reads;
    }

    /** The seconds of each title in the interval as one run, the last-read title at its end. */
    private static List<Seconds.Run> packed(DayFacts day, int from, int to) {
        Map<Long, int[]> sums = new TreeMap<>();
        for (var run : Seconds.runs(day.reads(), Set.of(), to)) {
            int start = Math.max(from, run.from());
            if (start < run.to()) {
                var sum = sums.computeIfAbsent(run.title(), t -> new int[2]);
                sum[0] += run.to() - start;
                sum[1] = Math.max(sum[1], run.to());
            }
        }
        var order = new ArrayList<>(sums.entrySet());
        order.sort(Comparator.comparingInt((Map.Entry<Long, int[]> e) -> -e.getValue()[1]));
        var runs = new ArrayList<Seconds.Run>();
        int end = to;
        for (var one : order) {
            int start = Math.max(from, end - one.getValue()[0]);
            if (start < end) {
                runs.add(new Seconds.Run(start, end, one.getKey()));
            }
            end = start;
        }
        return runs;
    }

    /** As from, to, from, to, those that touch in one. */
    private static int[] flat(List<Seconds.Run> runs) {
        var flat = new ArrayList<Integer>();
        for (var run : runs) {
            if (!flat.isEmpty() && flat.getLast() == run.from()) {
                flat.removeLast();
                flat.add(run.to());
            } else {
                flat.add(run.from());
                flat.add(run.to());
            }
        }
        return flat.stream().mapToInt(i -> i).toArray();
    }
}
