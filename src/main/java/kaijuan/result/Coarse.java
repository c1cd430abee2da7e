package kaijuan.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaijuan.standing.Accrual;
import kaijuan.standing.Among;
import kaijuan.standing.Meter;
import kaijuan.standing.Seconds;
import kaijuan.standing.Yardstick;
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
    private final Set<Yardstick> measured;
    private final Set<Among> among;
    private final boolean passes;

    /** For the tariff, and boards by what is measured. */
    Coarse(Tariff tariff, Collection<Yardstick> measured) {
        this.tariff = tariff;
        this.measured = Set.copyOf(measured);
        this.among =
                measured.stream()
                        .filter(by -> by.measure() == Meter.TIME)
                        .map(Yardstick::among)
                        .collect(Collectors.toSet());
        this.passes =
                tariff.rules().stream().anyMatch(r -> r.of() instanceof Rule.Finished)
                        || measured.stream().anyMatch(by -> by.measure() == Meter.FINISHED);
    }

    /**
     * The day made coarser.
     *
     * @param cuts seconds of the day at which boards are published
     */
    DayFacts of(DayFacts day, Person person, Carry before, Set<Integer> cuts) {
        var scored = Scoring.score(tariff, person, day, before);
        var reads = reads(day, knots(day, scored.entries(), cuts));
        var coarse = new DayFacts(day.day(), day.start(), reads, day.deeds(), day.corrections());
        var again = Scoring.score(tariff, person, coarse, before);
        return again.equals(scored) && same(day, coarse, cuts) ? coarse : day;
    }

    private boolean same(DayFacts a, DayFacts b, Set<Integer> cuts) {
        return ends(a).equals(ends(b))
                && IntStream.concat(IntStream.of(END), cuts.stream().mapToInt(c -> c))
                        .mapToObj(a.start()::plusSeconds)
                        .allMatch(cut -> measured.stream().allMatch(by -> same(a, b, by, cut)));
    }

    private static boolean same(DayFacts a, DayFacts b, Yardstick by, Instant cut) {
        var one = new Accrual(by, cut);
        var other = new Accrual(by, cut);
        one.day(a, List.of(), Map.of());
        other.day(b, List.of(), Map.of());
        return one.value() == other.value() && one.reached() == other.reached();
    }

    /** When each title was last read, where titles are finished. */
    private Map<Long, Integer> ends(DayFacts day) {
        var ends = new TreeMap<Long, Integer>();
        for (var read : passes ? day.reads() : List.<DayFacts.Read>of()) {
            if (read.runs().length > 0) {
                ends.merge(read.title(), read.runs()[read.runs().length - 1], Math::max);
            }
        }
        return ends;
    }

    private TreeSet<Integer> knots(DayFacts day, List<Entry> entries, Set<Integer> cuts) {
        var knots = new TreeSet<Integer>(cuts);
        long start = day.start().getEpochSecond();
        entries.forEach(e -> knots.add((int) (e.at().getEpochSecond() - start)));
        among.forEach(m -> knots.add(Seconds.sum(day.reads(), m, END).last()));
        measured.stream()
                .filter(by -> by.measure() == Meter.DAYS || by.measure() == Meter.STREAK)
                .forEach(by -> knots.add(days(day, by)));
        knots.addAll(ends(day).values());
        day.reads().stream()
                .map(DayFacts.Read::medium)
                .distinct()
                .forEach(m -> knots.add(Seconds.sum(day.reads(), of(m), END).last()));
        knots.add(Seconds.sum(day.reads(), Among.ALL, END).last());
        knots.removeIf(k -> k <= 0);
        return knots;
    }

    private static int days(DayFacts day, Yardstick by) {
        var days = new Accrual(by, null);
        days.day(day, List.of(), Map.of());
        return (int) (days.reached() / 1000 - day.start().getEpochSecond());
    }

    private static Among of(String medium) {
        return new Among(Set.of(medium), Set.of(), Set.of(), Set.of());
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
        for (var run : Seconds.runs(day.reads(), Among.ALL, to)) {
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
