package kaijuan.reading;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.shelf.Part;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Component;

/** What a title is in a campaign, as far as counting goes. */
@Component
class Courses {

    private final Campaigns campaigns;
    private final Shelf shelf;

    Courses(Campaigns campaigns, Shelf shelf) {
        this.campaigns = campaigns;
        this.shelf = shelf;
    }

    Course of(long campaign, long title) {
        return of(campaigns.byId(campaign), shelf.title(title));
    }

    static Course of(Campaign campaign, Title title) {
        return new Course(
                campaign,
                title.id(),
                title.isBook(),
                title.medium().equals(Title.AUDIO),
                campaign.rooms(title.medium(), title.tags()),
                title.parts().stream().mapToLong(Part::length).toArray());
    }
}
