package kaijuan.desk.web;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Desks;
import kaijuan.ground.web.Visitor;
import org.springframework.stereotype.Component;

/** What else a visitor may do in a campaign. */
@Component
class Ways {

    private final Desks desks;
    private final Reach reach;

    Ways(Desks desks, Reach reach) {
        this.desks = desks;
        this.reach = reach;
    }

    /** The visitor's desks of the campaign, and its versions for whoever organises it. */
    List<Desks.Way> of(Visitor visitor, Campaign campaign) {
        if (!reach.organises(campaign, visitor)) {
            var organisers = List.of("/dashboard", "/boards");
            return desks.of(visitor, campaign.slug()).stream()
                    .filter(w -> organisers.stream().noneMatch(o -> w.path().endsWith("/desk" + o)))
                    .toList();
        }
        var ways = new ArrayList<>(desks.of(visitor, campaign.slug()));
        ways.add(new Desks.Way("desk.versions", "/editor/versions/" + campaign.slug()));
        return ways;
    }
}
