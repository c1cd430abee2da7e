package kaijuan.reading.web;

import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.reading.Places;
import kaijuan.shelf.Shelf;
import org.springframework.stereotype.Component;

/** Opens titles of campaigns for members. */
@Component
class Visits {

    private final Campaigns campaigns;
    private final Shelf shelf;
    private final Places places;
    private final Enrolments enrolments;

    Visits(Campaigns campaigns, Shelf shelf, Places places, Enrolments enrolments) {
        this.campaigns = campaigns;
        this.shelf = shelf;
        this.places = places;
        this.enrolments = enrolments;
    }

    /** The visit; refused as unknown if no room of the campaign holds the title. */
    Visit of(Here here, String slug, long titleId) {
        var campaign = campaigns.bySlug(slug);
        var title = shelf.offered(titleId);
        if (campaign.rooms().stream().noneMatch(room -> room.holds(title.medium(), title.tags()))) {
            throw Refusal.unknown();
        }
        long member = here.visitor().person();
        var kept = places.of(member, titleId).orElse(null);
        boolean entered = enrolments.of(campaign.id(), member).isPresent();
        return new Visit(campaign, title, member, kept, entered, here.now());
    }
}
