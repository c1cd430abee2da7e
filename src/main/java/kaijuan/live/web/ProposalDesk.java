package kaijuan.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Charge;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.live.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Proposals of live classes (C7): clerks propose for their units, organisers decide. */
@Controller
class ProposalDesk {

    private final Campaigns campaigns;
    private final Proposals proposals;
    private final Offices offices;
    private final Charge charge;

    ProposalDesk(Campaigns campaigns, Proposals proposals, Offices offices, Charge charge) {
        this.campaigns = campaigns;
        this.proposals = proposals;
        this.offices = offices;
        this.charge = charge;
    }

    @For({"clerk", "organiser"})
    @DeskDoor(value = "live.proposals", order = 41)
    @GetMapping("/c/{slug}/live/proposals")
    View list(Here here, @PathVariable("slug") String slug) {
        return offices.list(here, campaigns.bySlug(slug), Map.of(), "");
    }

    @For("clerk")
    @PostMapping("/c/{slug}/live/proposals")
    View propose(
            Here here,
            @PathVariable("slug") String slug,
            @RequestParam(name = "unit", defaultValue = "0") long unit,
            @ModelAttribute ProposalForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        try {
            if (!offices.tells(here).test(unit)) {
                throw Refusal.against("live.proposal.unit");
            }
            long id = proposals.propose(campaign, form.fresh(unit, here.visitor().person()));
            return seeOther(campaign, id);
        } catch (Refusal refusal) {
            refusal.on(response);
            return offices.list(here, campaign, typed(request), here.say(refusal));
        }
    }

    @For({"clerk", "organiser"})
    @GetMapping("/c/{slug}/live/proposals/{id}")
    View one(Here here, @PathVariable("slug") String slug, @PathVariable("id") long id) {
        var campaign = campaigns.bySlug(slug);
        var of = proposals.one(campaign, id, offices.sees(here, campaign));
        return offices.one(here, campaign, of, Map.of(), "");
    }

    @For("clerk")
    @PostMapping("/c/{slug}/live/proposals/{id}")
    View detail(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version,
            @ModelAttribute ProposalForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        var was = proposals.one(campaign, id, offices.tells(here));
        try {
            var told = form.detailed(campaign, was, version);
            proposals.detail(campaign, told, here.visitor().person());
            return seeOther(campaign, id);
        } catch (Refusal refusal) {
            refusal.on(response);
            return offices.one(here, campaign, was, typed(request), here.say(refusal));
        }
    }

    @For("organiser")
    @PostMapping("/c/{slug}/live/proposals/{id}/return")
    View giveBack(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version,
            @RequestParam("why") String why) {
        var campaign = charge.organised(slug, here.visitor());
        long who = here.visitor().person();
        return decided(
                here, campaign, id, why, () -> proposals.giveBack(campaign, id, version, why, who));
    }

    @For("organiser")
    @PostMapping("/c/{slug}/live/proposals/{id}/accept")
    View accept(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version) {
        var campaign = charge.organised(slug, here.visitor());
        long who = here.visitor().person();
        return decided(here, campaign, id, "", () -> proposals.accept(campaign, id, version, who));
    }

    /** Decides, or shows the proposal as it is now with the reason that was typed. */
    private View decided(Here here, Campaign campaign, long id, String why, Runnable decision) {
        try {
            decision.run();
            return seeOther(campaign, id);
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            var now = proposals.one(campaign, id, unit -> true);
            return Answered.by(
                    refusal, offices.undecided(here, campaign, now, why, here.say(refusal)));
        }
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return typed;
    }

    private static View seeOther(Campaign campaign, long id) {
        return Go.to("/c/" + campaign.slug() + "/live/proposals/" + id + "?done");
    }
}
