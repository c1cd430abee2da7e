package kaijuan.tariff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what each rule looks at in the facts of a day, rule after rule. */
final class Evidence {

    // Facts of one moment in one order, whichever arrived first.
    private static final Comparator<Flow.Time> IN_TIME =
            Comparator.comparing(Flow.Time::at)
                    .thenComparing(Flow.Time::deed)
                    .thenComparingInt(Flow.Time::amount);

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
            return Flow.Times.NONE;
        }
        return switch (rule.of()) {
            case Rule.Time(var filter) -> new Clocked(day, filter, hours);
            case Rule.Finished(var filter, var share) ->
                    times(Finishing.of(day, filter, share), hours);
            case Rule.Deeds deeds -> {
                var times = times(deeds(deeds), hours);
                yield deeds.amounts() ? Amounts.of(times) : times;
            }
            // Points by decision are no sum of anything: each is an entry of its own.
            case Rule.Decided decided -> Flow.Times.NONE;
            case Rule.All(var rules) -> times(all(rules), hours);
        };
    }

    private When.Span hours(When when) {
        if (when.after().isEmpty()) {
            return when.hours();
        }
        var at = first.get(when.after());
        return at == null
                ? new When.Span(0, 0, "")
                : new When.Span(
                        Math.max(when.hours().from(), day.second(at)), when.hours().to(), "");
    }

    private Flow.Times times(List<Flow.Time> times, When.Span hours) {
        if (times.isEmpty()) {
            return Flow.Times.NONE;
        }
        var within = new ArrayList<Flow.Time>(times.size());
        for (var one : times) {
            if (hours.has(day.second(one.at()))) {
                within.add(one);
            }
        }
        if (within.size() > 1) {
            within.sort(IN_TIME);
        }
        return new Flow.Times(within);
    }

    private List<Flow.Time> deeds(Rule.Deeds of) {
        var found = new ArrayList<Flow.Time>(1);
        for (var deed : day.deeds()) {
            if (of.holds(deed)) {
                found.add(new Flow.Time(deed.at(), null, deed.name(), deed.amount()));
            }
        }
        return found;
    }

    private List<Flow.Time> all(java.util.Set<String> rules) {
        var ats = rules.stream().map(first::get).toList();
        return ats.stream().anyMatch(Objects::isNull)
                ? List.of()
                : ats.stream()
                        .max(Comparator.naturalOrder())
                        .map(at -> List.of(new Flow.Time(at, null, "", 1)))
                        .orElse(List.of());
    }
}
