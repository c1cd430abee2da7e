package kaijuan.campaign.web;

import java.time.YearMonth;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.People;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whether public boards show a person: everybody decides, for a child the guardian does. */
@Controller
class ListedRoute {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final People people;

    ListedRoute(Campaigns campaigns, Enrolments enrolments, People people) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.people = people;
    }

    @SignedIn
    @PostMapping("/c/{campaign}/enrolment/listed")
    View listed(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "") String listed,
            @RequestParam(defaultValue = "") String guardian) {
        var campaign = campaigns.bySlug(slug);
        long member = here.visitor().person();
        if (enrolments.of(campaign.id(), member).isEmpty()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "campaign.enrolment.first");
        }
        var wanted = listed.equals("1");
        if (wanted && child(campaign, member, here) && !guardian.equals("1")) {
            throw Refusal.against("campaign.enrolment.guardian-decides");
        }
        enrolments.show(campaign, member, wanted);
        return Go.to("/c/" + campaign.slug() + "/enrolment");
    }

    private boolean child(Campaign campaign, long member, Here here) {
        var who = people.of(campaign.id(), List.of(member)).get(member);
        var born = who == null ? null : who.born();
        return born != null
                && YearMonth.from(campaign.dayOf(here.now()))
                        .isBefore(born.plusYears(campaign.entry().guardianBelow()));
    }
}
