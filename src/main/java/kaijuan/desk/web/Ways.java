package kaijuan.desk.web;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Offered;
import kaijuan.ground.web.Desks;
import kaijuan.ground.web.Visitor;
import org.springframework.stereotype.Component;

/** What else a visitor may do in a campaign. */
@Component
class Ways {

    private final Desks desks;
    private final Reach reach;
    private final List<Offered> offers;

    Ways(Desks desks, Reach reach, List<Offered> offers) {
        this.desks = desks;
        this.reach = reach;
        this.offers = offers;
    }

    /** The visitor's desks of the campaign, and its versions for whoever organises it. */
    List<Desks.Way> of(Visitor visitor, Campaign campaign) {
        var open =
                desks.of(visitor, campaign.slug()).stream()
                        .filter(w -> offered(campaign, w.path()))
                        .toList();
        if (!reach.organises(campaign, visitor)) {
            var organisers = List.of("/dashboard", "/boards");
            return open.stream()
                    .filter(w -> organisers.stream().noneMatch(o -> w.path().endsWith("/desk" + o)))
                    .toList();
        }
        var ways = new ArrayList<>(open);
        ways.add(new Desks.Way("desk.versions", "/editor/versions/" + campaign.slug()));
        return ways;
    }

    private boolean offered(Campaign campaign, String path) {
        return offers.stream().allMatch(o -> !path.contains(o.at()) || o.by(campaign));
    }
}
