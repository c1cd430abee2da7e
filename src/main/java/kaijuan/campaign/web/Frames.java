package kaijuan.campaign.web;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Page;
import kaijuan.ground.web.Page.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Frames of a campaign's pages: its name above, its places in the bar. */
@Component
public final class Frames {

    /**
     * A page of the campaign.
     *
     * @param lit the place that is lit: {@code home}, {@code shelf}, {@code checkin}, {@code
     *     standing}, {@code me}, or null
     * @param titleKey the key of the page's title
     */
    public Page page(Here here, Campaign campaign, @Nullable String lit, String titleKey) {
        return titled(here, campaign, lit, here.say(titleKey));
    }

    /** The same for a page whose title is data, such as a book's. */
    public Page titled(Here here, Campaign campaign, @Nullable String lit, String title) {
        var home = "/c/" + campaign.slug();
        return here.page(
                title, new Place("home", campaign.name(), home), bar(here, home, campaign), lit);
    }

    private static List<Place> bar(Here here, String home, Campaign campaign) {
        var bar = new ArrayList<Place>();
        bar.add(new Place("home", here.say("campaign.bar.home"), home));
        if (!campaign.rooms().isEmpty()) {
            bar.add(new Place("shelf", here.say("campaign.bar.shelf"), home + "/shelf"));
        }
        if (campaign.stamps()) {
            bar.add(new Place("checkin", here.say("campaign.bar.checkin"), home + "/checkin"));
        }
        bar.add(new Place("standing", here.say("campaign.bar.standing"), home + "/standing"));
        bar.add(new Place("me", here.say("campaign.bar.me"), home + "/me"));
        return bar;
    }
}
