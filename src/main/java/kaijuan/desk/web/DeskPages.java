package kaijuan.desk.web;

import kaijuan.campaign.Campaign;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** From where staff set out: their campaigns, and what they may do in each. */
@Controller
class DeskPages {

    private final Reach reach;
    private final Telling telling;
    private final Ways ways;

    DeskPages(Reach reach, Telling telling, Ways ways) {
        this.reach = reach;
        this.telling = telling;
        this.ways = ways;
    }

    @For({"clerk", "librarian", "judge", "organiser", "operator"})
    @DeskDoor(value = "desk.title", order = 10)
    @GetMapping("/desk")
    View campaigns(Here here) {
        var some = reach.campaigns(here.visitor());
        var waiting = ways.waiting(here.visitor(), some);
        var listed =
                some.stream().map(c -> listed(here, c, waiting.getOrDefault(c.id(), 0))).toList();
        return Html.of(Html.PAGES.deskCampaigns(here.page(here.say("desk.title")), listed));
    }

    private static Listed listed(Here here, Campaign campaign, int waiting) {
        var today = campaign.dayOf(here.now());
        var days = campaign.days();
        var stage =
                campaign.stageAt(here.now())
                        .map(s -> s.name())
                        .orElseGet(
                                () ->
                                        here.say(
                                                today.isBefore(days.first())
                                                        ? "desk.ahead"
                                                        : today.isAfter(days.last())
                                                                ? "desk.over"
                                                                : "desk.between"));
        return new Listed(
                campaign.name(),
                campaign.host(),
                Place.desk(campaign),
                stage,
                days.first() + " — " + days.last(),
                waiting);
    }

    @For({"clerk", "librarian", "judge", "organiser", "operator"})
    @GetMapping("/c/{campaign}/desk")
    View campaign(Here here, @PathVariable("campaign") String slug) {
        var campaign = reach.campaign(slug, here.visitor());
        var parts =
                reach.places(campaign, here.visitor()).stream()
                        .map(place -> telling.part(here, place))
                        .toList();
        var desk =
                new CampaignDesk(
                        telling.asOf(here, campaign), parts, ways.of(here.visitor(), campaign));
        return Html.of(
                Html.PAGES.deskCampaign(here.page(here.say("desk.of")), campaign.name(), desk));
    }
}
