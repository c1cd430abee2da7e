package kaijuan.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Requests;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.Typed;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asking for a change of one's enrolment: another unit, name or month of birth. */
@Controller
@RequestMapping("/c/{campaign}/enrolment")
class RequestPages {

    private final Campaigns campaigns;
    private final Requests requests;
    private final Units units;
    private final Menus menus;
    private final Frames frames;

    RequestPages(Campaigns campaigns, Requests requests, Units units, Menus menus, Frames frames) {
        this.campaigns = campaigns;
        this.requests = requests;
        this.units = units;
        this.menus = menus;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/move")
    View move(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Long under,
            @RequestParam(defaultValue = "") String unit) {
        var campaign = campaigns.bySlug(slug);
        if (!menus.name(campaign, unit).isEmpty()) {
            return form(here, campaign, "move", new Typed(Map.of("unit", unit), Map.of()));
        }
        return Html.of(
                Html.PAGES.campaignChoose(
                        frames.page(here, campaign, "me", "campaign.request.move"),
                        campaign,
                        base(campaign) + "/move",
                        q,
                        menus.search(campaign, q),
                        menus.under(here.text(), campaign, under)));
    }

    @SignedIn
    @GetMapping("/move/units")
    View hits(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "") String q) {
        var campaign = campaigns.bySlug(slug);
        return Html.of(
                Html.PAGES.campaignHits(
                        frames.page(here, campaign, "me", "campaign.request.move"),
                        campaign,
                        base(campaign) + "/move",
                        q,
                        menus.search(campaign, q)));
    }

    @SignedIn
    @GetMapping("/name")
    View name(Here here, @PathVariable("campaign") String slug) {
        return form(here, campaigns.bySlug(slug), "name", new Typed(Map.of(), Map.of()));
    }

    @SignedIn
    @GetMapping("/born")
    View born(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        if (!campaign.entry().age()) {
            throw Refusal.unknown();
        }
        return form(here, campaign, "born", new Typed(Map.of(), Map.of()));
    }

    @SignedIn
    @PostMapping("/move")
    View askMove(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        return asked(
                here,
                campaign,
                "move",
                form,
                response,
                (member, words) -> {
                    var id = WishForm.read(form).unit();
                    var to = units.all().stream().filter(u -> id != null && u.id() == id);
                    var unit =
                            to.findFirst()
                                    .orElseThrow(
                                            () -> Refusal.against("campaign.enrolment.wrong.unit"));
                    requests.move(campaign, member, unit, words);
                });
    }

    @SignedIn
    @PostMapping("/name")
    View askName(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        return asked(
                here,
                campaign,
                "name",
                form,
                response,
                (member, words) ->
                        requests.name(campaign, member, form.getOrDefault("name", ""), words));
    }

    @SignedIn
    @PostMapping("/born")
    View askBorn(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        return asked(
                here,
                campaign,
                "born",
                form,
                response,
                (member, words) ->
                        requests.born(campaign, member, WishForm.read(form).born(), words));
    }

    private interface Asking {
        void ask(long member, String words);
    }

    private View asked(
            Here here,
            Campaign campaign,
            String kind,
            Map<String, String> form,
            HttpServletResponse response,
            Asking asking) {
        try {
            asking.ask(here.visitor().person(), form.getOrDefault("words", ""));
            return Go.to(base(campaign));
        } catch (Refusal e) {
            e.on(response);
            return form(here, campaign, kind, new Typed(form, Map.of("wish", here.say(e))));
        }
    }

    private View form(Here here, Campaign campaign, String kind, Typed typed) {
        return Html.of(
                Html.PAGES.campaignRequest(
                        frames.page(here, campaign, "me", "campaign.request." + kind),
                        campaign,
                        kind,
                        menus.name(campaign, typed.value("unit")),
                        typed));
    }

    private static String base(Campaign campaign) {
        return "/c/" + campaign.slug() + "/enrolment";
    }
}
