package kaijuan.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Person;
import org.jspecify.annotations.Nullable;

/** Days of a file as rules look at them. */
final class FiledDays {

    private static final int LATEST = 90_000;

    private record Known(Lines.Work work, Set<String> rooms) {}

    private final Campaign campaign;
    private final Map<Long, Known> works = new HashMap<>();

    FiledDays(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Takes a title. */
    void work(Lines.Work work) {
        var rooms =
                campaign.rooms().stream()
                        .filter(r -> r.holds(work.medium(), work.tags()))
                        .map(r -> r.id())
                        .collect(Collectors.toSet());
        works.put(work.id(), new Known(work, rooms));
    }

    static Person person(Lines.Somebody one) {
        var kind = one.kind();
        return new Person(
                kind == null ? "" : kind, one.born(), one.certified() != null && one.certified());
    }

    /** Nothing done on the day. */
    DayFacts empty(LocalDate day) {
        return new DayFacts(day, campaign.startOf(day), java.util.List.of(), java.util.List.of());
    }

    /**
     * The facts of the day.
     *
     * @throws IllegalArgumentException if there can be no such day
     */
    DayFacts of(Lines.Day day) {
        var reads = new ArrayList<DayFacts.Read>();
        for (var read : day.reads()) {
            var known = works.get(read[0]);
            int[] runs = Arrays.stream(read, 2, read.length).mapToInt(Math::toIntExact).toArray();
            if (known == null || !sound(runs)) {
                throw new IllegalArgumentException("no such reading");
            }
            var work = known.work();
            reads.add(
                    new DayFacts.Read(
                            work.id(),
                            work.name(),
                            work.medium(),
                            known.rooms(),
                            work.tags(),
                            work.length(),
                            runs,
                            Math.toIntExact(read[1])));
        }
        var deeds =
                day.deeds().stream()
                        .map(d -> new DayFacts.Deed(d.kind(), d.at(), d.amount(), d.name()))
                        .toList();
        var corrections = day.corrections();
        return new DayFacts(
                day.day(),
                campaign.startOf(day.day()),
                reads,
                deeds,
                corrections == null ? java.util.List.of() : corrections);
    }

    /** How much of each title was passed for the first time on the day, where the file says it. */
    static Map<Long, Integer> fresh(Lines.@Nullable Day day) {
        var fresh = new HashMap<Long, Integer>();
        if (day != null && day.fresh() != null) {
            day.fresh().forEach(f -> fresh.put(f[0], Math.toIntExact(f[1])));
        }
        return fresh;
    }

    private static boolean sound(int[] runs) {
        int end = 0;
        for (int at : runs) {
            if (at < end || at > LATEST) {
                return false;
            }
            end = at;
        }
        return runs.length % 2 == 0;
    }
}
