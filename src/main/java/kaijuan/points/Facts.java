package kaijuan.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Deed;
import kaijuan.campaign.People;
import kaijuan.reading.Readings;
import kaijuan.reading.Span;
import kaijuan.reading.Spans;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import kaijuan.tariff.Correction;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Person;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The facts of members' days, as rules look at them. */
@Component
public class Facts {

    /** Where definitions come from: those that run, or one that is tried. */
    private record Definitions(LongFunction<Campaign> by, Runnable renew) {}

    private static final int[] NONE = {};

    private final Definitions definitions;
    private final Spans spans;
    private final Gathering gathering;
    private final Shelf shelf;
    private final People people;

    @Autowired
    Facts(Campaigns campaigns, Readings readings, Gathering gathering, Shelf shelf, People people) {
        this(
                new Definitions(campaigns::byId, campaigns::refresh),
                readings.spans(),
                gathering,
                shelf,
                people);
    }

    private Facts(
            Definitions definitions, Spans spans, Gathering gathering, Shelf shelf, People people) {
        this.definitions = definitions;
        this.spans = spans;
        this.gathering = gathering;
        this.shelf = shelf;
        this.people = people;
    }

    /** The same facts as rules of another definition of the campaign look at them. */
    Facts under(Campaign definition) {
        return new Facts(
                new Definitions(id -> definition, () -> {}), spans, gathering, shelf, people);
    }

    /** Looks at once at definitions as the running transaction sees them. */
    void renew() {
        definitions.renew().run();
    }

    Tariff tariff(long campaign) {
        return definitions.by().apply(campaign).chapter(Tariff.class);
    }

    /** Whom rules with conditions ask about, by day. */
    public Map<Spans.Day, Person> people(List<Spans.Day> days) {
        var asked = days.stream().filter(d -> tariff(d.campaign()).asks()).toList();
        var found = new HashMap<Spans.Day, Person>();
        asked.stream()
                .collect(Collectors.groupingBy(Spans.Day::campaign))
                .forEach((campaign, some) -> found.putAll(people(campaign, some)));
        return found;
    }

    private Map<Spans.Day, Person> people(long campaign, List<Spans.Day> days) {
        var members = days.stream().map(Spans.Day::member).collect(Collectors.toSet());
        var who = people.of(campaign, members);
        return days.stream()
                .filter(d -> who.containsKey(d.member()))
                .collect(Collectors.toMap(d -> d, d -> person(who.get(d.member()))));
    }

    private static Person person(People.@Nullable Who who) {
        return who == null ? Person.ANYBODY : new Person(who.kind(), who.born(), who.certified());
    }

    /** The facts of each day, empty where nothing was done. */
    public Map<Spans.Day, DayFacts> of(List<Spans.Day> days) {
        var read = spans.of(days);
        var deeds = gathering.of(days);
        var corrections = gathering.corrections(days);
        var facts = new HashMap<Spans.Day, DayFacts>();
        for (var day : days) {
            var recorded =
                    of(day, read.getOrDefault(day, List.of()), deeds.getOrDefault(day, List.of()));
            facts.put(
                    day,
                    corrections.containsKey(day)
                            ? with(
                                    day.campaign(),
                                    recorded,
                                    corrections.getOrDefault(day, List.of()))
                            : recorded);
        }
        return facts;
    }

    /**
     * The day with these corrections, and the titles whose time they are about. One that names what
     * nobody knows has no effect: it must not stop the scoring of everybody.
     */
    DayFacts with(long campaign, DayFacts day, List<Correction> corrections) {
        var reads = new ArrayList<>(day.reads());
        for (var one : corrections) {
            if (one.what() == Correction.What.TIME
                    && reads.stream().noneMatch(r -> r.title() == one.title())
                    && !shelf.titles(List.of(one.title())).isEmpty()) {
                reads.add(read(definitions.by().apply(campaign), one.title(), NONE, 0));
            }
        }
        return new DayFacts(day.day(), day.start(), reads, day.deeds(), List.copyOf(corrections));
    }

    /** The facts of one day from rows read elsewhere. */
    DayFacts of(Spans.Day day, List<Span> read, List<Deed> done) {
        var campaign = definitions.by().apply(day.campaign());
        var reads = new ArrayList<DayFacts.Read>();
        for (var span : read) {
            reads.add(read(campaign, span.title(), span.runs(), Span.length(span.passed())));
        }
        var deeds =
                done.stream()
                        .map(d -> new DayFacts.Deed(d.kind(), d.at(), d.amount(), d.name()))
                        .toList();
        return new DayFacts(day.day(), campaign.startOf(day.day()), reads, deeds);
    }

    private DayFacts.Read read(Campaign campaign, long id, int[] runs, int passed) {
        var title = shelf.title(id);
        return new DayFacts.Read(
                id,
                title.name(),
                title.medium(),
                rooms(campaign, title),
                title.tags(),
                title.isBook() ? title.length() : title.length() / 1000,
                runs,
                passed);
    }

    private static Set<String> rooms(Campaign campaign, Title title) {
        return campaign.rooms().stream()
                .filter(r -> r.holds(title.medium(), title.tags()))
                .map(r -> r.id())
                .collect(Collectors.toSet());
    }
}
