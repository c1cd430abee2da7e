package kaijuan.roster.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Phone;
import kaijuan.roster.Listed;
import kaijuan.roster.Search;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looks somebody up on the rosters that are the visitor's; posted, as a name is no address. */
@Controller
class RosterFinding {

    private final Office office;
    private final Search search;

    RosterFinding(Office office, Search search) {
        this.office = office;
        this.search = search;
    }

    @For({Office.CLERK, Office.ORGANISER})
    @PostMapping("/c/{campaign}/roster/find")
    View find(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(name = "who", defaultValue = "") String who) {
        var campaign = office.campaign(slug, here.visitor());
        try {
            var found = search.found(campaign, office.within(campaign, here.visitor()), who);
            var lines = found.lines().stream().map(one -> line(here, one)).toList();
            var misses = office.rows(campaign, found.misses(), here.say("roster.elsewhere"));
            return page(here, campaign, new RosterFound(base(campaign), who, lines, misses, ""));
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            var wrong = here.say(refusal);
            var none = new RosterFound(base(campaign), who, List.of(), List.of(), wrong);
            return Answered.by(refusal, page(here, campaign, none));
        }
    }

    private RosterFound.Line line(Here here, Listed one) {
        var anywhere = here.say("roster.find.anywhere");
        return new RosterFound.Line(
                one.name(),
                new Phone(one.phone()).masked(),
                office.name(one.unit(), anywhere),
                one.certified());
    }

    private static String base(Campaign campaign) {
        return "/c/" + campaign.slug() + "/roster";
    }

    private static View page(Here here, Campaign campaign, RosterFound found) {
        return Html.of(
                Html.PAGES.rosterFind(
                        here.page(here.say("roster.find.title")), campaign.name(), found));
    }
}
