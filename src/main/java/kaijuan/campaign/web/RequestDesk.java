package kaijuan.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Deciding;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Leaf;
import kaijuan.ground.web.Page;
import kaijuan.ground.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Requests of entrants on the desk of those who decide them: clerks and organisers. */
@Controller
class RequestDesk {

    private static final String HERE = "/c/{campaign}/enrolment/requests";
    private static final int PAGE = 30;

    private final Campaigns campaigns;
    private final Deciding deciding;
    private final Changes changes;

    RequestDesk(Campaigns campaigns, Deciding deciding, Changes changes) {
        this.campaigns = campaigns;
        this.deciding = deciding;
        this.changes = changes;
    }

    @For({"clerk", "organiser"})
    @DeskDoor(value = "campaign.requests.title", order = 22)
    @GetMapping(HERE)
    View list(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(name = "page", defaultValue = "1") int asked) {
        var campaign = campaigns.bySlug(slug);
        int open = deciding.count(campaign, here.visitor(), true);
        int done = deciding.count(campaign, here.visitor(), false);
        var leaf = Leaf.of(decided ? done : open, PAGE, asked);
        var some = deciding.reached(campaign, here.visitor(), !decided, leaf.from(), PAGE);
        return Html.of(
                Html.PAGES.campaignRequests(
                        page(here, campaign, "campaign.requests.title"),
                        campaign,
                        new Requested(open, done, decided, leaf, changes.masked(campaign, some))));
    }

    @For({"clerk", "organiser"})
    @GetMapping(HERE + "/{id}")
    View one(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        return sheet(here, campaigns.bySlug(slug), id, "", "");
    }

    @For({"clerk", "organiser"})
    @PostMapping(HERE + "/{id}")
    View decide(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decision,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        try {
            if (!decision.matches("granted|refused")) {
                throw Refusal.bad("campaign.request.which");
            }
            deciding.decide(campaign, here.visitor(), id, decision.equals("granted"), reason);
            return Go.to("/c/" + campaign.slug() + "/enrolment/requests");
        } catch (Refusal e) {
            if (e.status() == HttpStatus.NOT_FOUND) {
                throw e;
            }
            e.on(response);
            return sheet(here, campaign, id, reason, here.say(e));
        }
    }

    private View sheet(Here here, Campaign campaign, long id, String reason, String wrong) {
        var one = changes.named(campaign, deciding.one(campaign, here.visitor(), id));
        var page = page(here, campaign, "campaign.request." + one.kind());
        return Html.of(Html.PAGES.campaignDecide(page, campaign, one, reason, wrong));
    }

    private static Page page(Here here, Campaign campaign, String title) {
        var home = new Page.Place("home", campaign.name(), "/c/" + campaign.slug());
        return here.page(here.say(title), home, java.util.List.of(), null);
    }
}
