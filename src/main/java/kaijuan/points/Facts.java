package kaijuan.points;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.People;
import kaijuan.checkin.Checkins;
import kaijuan.reading.Readings;
import kaijuan.reading.Span;
import kaijuan.reading.Spans;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Person;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of members' days, as rules look at them. */
@Component
public class Facts {

    private final Campaigns campaigns;
    private final Spans spans;
    private final Checkins checkins;
    private final Shelf shelf;
    private final People people;

    Facts(Campaigns campaigns, Readings readings, Checkins checkins, Shelf shelf, People people) {
        this.campaigns = campaigns;
        this.spans = readings.spans();
        this.checkins = checkins;
        this.shelf = shelf;
        this.people = people;
    }

    Tariff tariff(long campaign) {
        return campaigns.byId(campaign).chapter(Tariff.class);
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
        return who == null ? Person.ANYBODY : new Person(who.kind(), who.born(), false);
    }

    /** The facts of each day, empty where nothing was done. */
    public Map<Spans.Day, DayFacts> of(List<Spans.Day> days) {
        var read = spans.of(days);
        var stamps = stamps(days);
        var facts = new HashMap<Spans.Day, DayFacts>();
        for (var day : days) {
            facts.put(
                    day,
                    of(
                            day,
                            read.getOrDefault(day, List.of()),
                            stamps.getOrDefault(day, List.of())));
        }
        return facts;
    }

    /** The facts of one day from rows read elsewhere. */
    DayFacts of(Spans.Day day, List<Span> read, List<Instant> stamps) {
        var campaign = campaigns.byId(day.campaign());
        var reads = new ArrayList<DayFacts.Read>();
        for (var span : read) {
            var title = shelf.title(span.title());
            reads.add(
                    new DayFacts.Read(
                            span.title(),
                            title.name(),
                            title.medium(),
                            rooms(campaign, title),
                            title.tags(),
                            title.isBook() ? title.length() : title.length() / 1000,
                            span.runs(),
                            Span.length(span.passed())));
        }
        var deeds = stamps.stream().map(at -> new DayFacts.Deed("checkin", at, 1)).toList();
        return new DayFacts(day.day(), campaign.startOf(day.day()), reads, deeds);
    }

    private static Set<String> rooms(Campaign campaign, Title title) {
        return campaign.rooms().stream()
                .filter(r -> r.holds(title.medium(), title.tags()))
                .map(r -> r.id())
                .collect(Collectors.toSet());
    }

    private Map<Spans.Day, List<Instant>> stamps(List<Spans.Day> days) {
        return checkins
                .of(
                        days.stream().mapToLong(Spans.Day::campaign).toArray(),
                        days.stream().mapToLong(Spans.Day::member).toArray(),
                        days.stream().map(d -> d.day().toString()).toArray(String[]::new))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                c -> new Spans.Day(c.campaignId(), c.memberId(), c.day()),
                                Collectors.mapping(Checkins.Checkin::at, Collectors.toList())));
    }
}
