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
import kaijuan.checkin.Checkins;
import kaijuan.reading.Readings;
import kaijuan.reading.Span;
import kaijuan.reading.Spans;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Component;

/** The facts of members' days, as rules look at them. */
@Component
class Facts {

    private final Campaigns campaigns;
    private final Spans spans;
    private final Checkins checkins;
    private final Shelf shelf;

    Facts(Campaigns campaigns, Readings readings, Checkins checkins, Shelf shelf) {
        this.campaigns = campaigns;
        this.spans = readings.spans();
        this.checkins = checkins;
        this.shelf = shelf;
    }

    Campaign campaign(Spans.Day day) {
        return campaigns.byId(day.campaign());
    }

    /** The facts of each day, empty where nothing was done. */
    Map<Spans.Day, DayFacts> of(List<Spans.Day> days) {
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
        var campaign = campaign(day);
        var reads = new ArrayList<DayFacts.Read>();
        for (var span : read) {
            var title = shelf.title(span.title());
            reads.add(
                    new DayFacts.Read(
                            span.title(),
                            title.medium(),
                            rooms(campaign, title),
                            title.isBook() ? title.length() : title.length() / 1000,
                            span.runs(),
                            Span.length(span.passed())));
        }
        return new DayFacts(campaign.startOf(day.day()), reads, stamps);
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
