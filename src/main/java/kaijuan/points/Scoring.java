package kaijuan.points;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Scores a day: a pure function of its facts and the tariff. */
final class Scoring {

    /** Something earned before the cap is asked. */
    private record Earned(Instant at, int points, int amount, @Nullable Long title) {}

    private Scoring() {}

    /** The ledger of the day, rule by rule, each in the order in which things happened. */
    static List<Entry> score(Tariff tariff, DayFacts day) {
        var entries = new ArrayList<Entry>();
        for (var rule : tariff.rules()) {
            entries.addAll(capped(rule, earned(rule, day)));
        }
        return entries;
    }

    private static List<Earned> earned(Rule rule, DayFacts day) {
        return switch (rule.of()) {
            case Rule.Checkin() -> checkins(rule, day);
            case Rule.Time(var medium, var room) -> time(rule, day, medium, room);
            case Rule.Finished(var medium, var room, var share) ->
                    finished(rule, day, medium, room, share);
        };
    }

    private static List<Earned> checkins(Rule rule, DayFacts day) {
        return day.checkins().stream()
                .sorted()
                .map(at -> new Earned(at, rule.once(), 0, null))
                .toList();
    }

    private static List<Earned> time(Rule rule, DayFacts day, String medium, String room) {
        var clock = new Clocked(day, medium, room);
        var earned = new ArrayList<Earned>();
        switch (rule.worth()) {
            case Rule.Every(var seconds, var points) -> {
                for (int sum = seconds; sum <= clock.sum(); sum += seconds) {
                    earned.add(new Earned(clock.reached(sum), points, sum, null));
                }
            }
            case Rule.Tiers(var tiers) -> {
                int before = 0;
                for (var tier : tiers.entrySet()) {
                    if (tier.getKey() <= clock.sum()) {
                        int more = tier.getValue() - before;
                        before = tier.getValue();
                        earned.add(
                                new Earned(
                                        clock.reached(tier.getKey()), more, tier.getKey(), null));
                    }
                }
            }
            case Rule.Each(var points) -> {
                if (clock.sum() > 0) {
                    earned.add(new Earned(clock.reached(1), points, clock.sum(), null));
                }
            }
        }
        return earned;
    }

    private static List<Earned> finished(
            Rule rule, DayFacts day, String medium, String room, int share) {
        Map<Long, List<DayFacts.Read>> titles = new TreeMap<>();
        for (var read : day.reads()) {
            if (read.in(medium, room)) {
                titles.computeIfAbsent(read.title(), t -> new ArrayList<>()).add(read);
            }
        }
        var earned = new ArrayList<Earned>();
        titles.forEach(
                (title, reads) -> {
                    long passed = reads.stream().mapToLong(DayFacts.Read::passed).sum();
                    if (passed * 100 >= reads.getFirst().length() * share) {
                        int last =
                                reads.stream()
                                        .mapToInt(r -> r.runs()[r.runs().length - 1])
                                        .max()
                                        .orElse(0);
                        earned.add(
                                new Earned(day.start().plusSeconds(last), rule.once(), 0, title));
                    }
                });
        earned.sort(Comparator.comparing(Earned::at));
        return earned;
    }

    private static List<Entry> capped(Rule rule, List<Earned> earned) {
        var entries = new ArrayList<Entry>();
        int used = 0;
        for (int i = 0; i < earned.size(); i++) {
            var one = earned.get(i);
            if (used >= rule.cap()) {
                entries.add(taken(rule, earned, i, used));
                break;
            }
            int points = Math.min(one.points(), rule.cap() - used);
            entries.add(
                    new Entry(
                            rule.id(),
                            i + 1,
                            one.at(),
                            one.points(),
                            points,
                            used,
                            1,
                            one.amount(),
                            one.title()));
            used += points;
        }
        return entries;
    }

    /** One entry for all that a full cap took. */
    private static Entry taken(Rule rule, List<Earned> earned, int from, int used) {
        var rest = earned.subList(from, earned.size());
        var last = rest.getLast();
        int worth = rest.stream().mapToInt(Earned::points).sum();
        return new Entry(
                rule.id(),
                from + 1,
                rest.getFirst().at(),
                worth,
                0,
                used,
                rest.size(),
                last.amount(),
                null);
    }
}
