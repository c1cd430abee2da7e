package kaijuan.home.web;

import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Place;
import kaijuan.reading.Places;
import kaijuan.reading.Readings;
import kaijuan.reading.Spans;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Component;

/** What somebody reads, on the campaign's page. */
@Component
class Reads {

    private static final int RECENT = 12;
    private static final int GOING = 3;

    private final Readings readings;
    private final Places places;
    private final Shelf shelf;

    Reads(Readings readings, Places places, Shelf shelf) {
        this.readings = readings;
        this.places = places;
        this.shelf = shelf;
    }

    /** Seconds that count of the day. */
    long seconds(Campaign campaign, long member, LocalDate day) {
        return readings.spans().parts(campaign.id(), member, day).stream()
                .mapToLong(Spans.PartTime::counted)
                .sum();
    }

    /** Titles of the campaign to go on with, the latest first. */
    List<Title> going(Campaign campaign, long member) {
        var recent = places.recent(member, RECENT).stream().map(Place::titleId).toList();
        return shelf.titles(recent).stream()
                .filter(t -> campaign.rooms().stream().anyMatch(r -> r.holds(t.medium(), t.tags())))
                .limit(GOING)
                .toList();
    }
}
