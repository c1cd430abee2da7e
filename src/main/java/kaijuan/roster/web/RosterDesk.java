package kaijuan.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Leaf;
import kaijuan.ground.web.Refusal;
import kaijuan.roster.Certifications;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Near misses of rosters: a clerk decides those of the own units, an organiser all. */
@Controller
class RosterDesk {

    private static final String DESK = "/c/{campaign}/roster";
    private static final int SOME = 20;

    private final Office office;
    private final Certifications certifications;

    RosterDesk(Office office, Certifications certifications) {
        this.office = office;
        this.certifications = certifications;
    }

    @For({Office.CLERK, Office.ORGANISER})
    @DeskDoor(value = "roster.title", order = 60)
    @GetMapping(DESK)
    View desk(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(name = "decided", defaultValue = "false") boolean decided,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return page(here, office.campaign(slug, here.visitor()), decided, page, "");
    }

    @For({Office.CLERK, Office.ORGANISER})
    @PostMapping(DESK + "/{member:\\d{1,18}}")
    View decide(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("member") long member,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "certify", defaultValue = "false") boolean certify,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletResponse response) {
        var campaign = office.campaign(slug, here.visitor());
        boolean again = !from.equals("near");
        try {
            certifications.decide(
                    campaign,
                    office.within(campaign, here.visitor()),
                    member,
                    from,
                    certify,
                    reason,
                    here.visitor().person());
            var back = "/c/" + slug + "/roster" + (again ? "?decided=true" : "");
            var view = new RedirectView(back);
            view.setStatusCode(HttpStatus.SEE_OTHER);
            return view;
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND) {
                throw refusal;
            }
            refusal.on(response);
            var wrong = here.say(refusal);
            return page(here, campaign, again, 1, wrong);
        }
    }

    private View page(Here here, Campaign campaign, boolean decided, int asked, String wrong) {
        var within = office.within(campaign, here.visitor());
        var counts = certifications.counts(campaign, within);
        int all = decided ? counts.decided() : counts.waiting();
        var leaf = Leaf.of(all, SOME, asked);
        var some =
                decided
                        ? certifications.decided(campaign, within, leaf.from(), SOME)
                        : certifications.waiting(campaign, within, leaf.from(), SOME);
        var base = "/c/" + campaign.slug() + "/roster";
        var imports = "/c/" + campaign.slug() + "/import";
        var rows = office.rows(campaign, some, here.say("roster.elsewhere"));
        return Html.of(
                Html.PAGES.rosterDesk(
                        here.page(here.say("roster.title")),
                        campaign.name(),
                        new RosterView(
                                base, imports, counts, rows, decided, leaf.at(), leaf.of(),
                                wrong)));
    }
}
