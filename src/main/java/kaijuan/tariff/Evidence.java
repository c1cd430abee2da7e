package kaijuan.tariff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Finds what each rule looks at in the facts of a day, rule after rule. */
final class Evidence {

    // Facts of one moment in one order, whichever arrived first.
    private static final Comparator<Flow.Time> IN_TIME =
            Comparator.comparing(Flow.Time::at).thenComparing(Flow.Time::deed);

    private final DayFacts day;
    private final Person person;
    private final Map<String, Instant> first = new HashMap<>();

    Evidence(DayFacts day, Person person) {
        this.day = day;
        this.person = person;
    }

    /** Notes that the rule has earned something at the moment. */
    void earned(String rule, Instant at) {
        first.merge(rule, at, (a, b) -> a.isBefore(b) ? a : b);
    }

    /** What the rule looks at; nothing where its conditions do not hold. */
    Flow of(Rule rule) {
        var when = rule.when();
        var hours = hours(when);
        if (!when.holds(person, day.day()) || hours.from() >= hours.to()) {
            return new Flow.Times(List.of());
        }
        return switch (rule.of()) {
            case Rule.Time(var filter) -> new Clocked(day, filter, hours);
            case Rule.Finished(var filter, var share) -> times(finished(filter, share), hours);
            case Rule.Deeds deeds -> times(deeds(deeds), hours);
            case Rule.All(var rules) -> times(all(rules), hours);
        };
    }

    private When.Span hours(When when) {
        if (when.after().isEmpty()) {
            return when.hours();
        }
        var at = first.get(when.after());
        return at == null
                ? new When.Span(0, 0)
                : new When.Span(Math.max(when.hours().from(), day.second(at)), when.hours().to());
    }

    private Flow times(List<Flow.Time> times, When.Span hours) {
        return new Flow.Times(
                times.stream().filter(t -> hours.has(day.second(t.at()))).sorted(IN_TIME).toList());
    }

    private List<Flow.Time> deeds(Rule.Deeds of) {
        return day.deeds().stream()
                .filter(of::holds)
                .map(d -> new Flow.Time(d.at(), null, d.name()))
                .toList();
    }

    private List<Flow.Time> all(java.util.Set<String> rules) {
        var ats = rules.stream().map(first::get).toList();
        return ats.stream().anyMatch(Objects::isNull)
                ? List.of()
                : ats.stream()
                        .max(Comparator.naturalOrder())
                        .map(at -> List.of(new Flow.Time(at, null, "")))
                        .orElse(List.of());
    }

    private List<Flow.Time> finished(Filter filter, int share) {
        Map<Long, List<DayFacts.Read>> titles = new TreeMap<>();
        for (var read : day.reads()) {
            if (filter.holds(read) && read.runs().length > 0) {
                titles.computeIfAbsent(read.title(), t -> new ArrayList<>()).add(read);
            }
        }
        var found = new ArrayList<Flow.Time>();
        titles.forEach(
                (title, reads) -> {
                    long passed = reads.stream().mapToLong(DayFacts.Read::passed).sum();
                    if (passed * 100 >= reads.getFirst().length() * share) {
                        int last =
                                reads.stream()
                                        .mapToInt(r -> r.runs()[r.runs().length - 1])
                                        .max()
                                        .orElse(0);
                        found.add(new Flow.Time(day.start().plusSeconds(last), title, ""));
                    }
                });
        return found;
    }
}
