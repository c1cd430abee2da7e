package kaijuan.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolment;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Page;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Entering a campaign: choose a unit, say who you are, see where you are entered. */
@Controller
@RequestMapping("/c/{campaign}/enrolment")
class EnrolmentPages {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Menus menus;
    private final Frames frames;
    private final Changes changes;

    EnrolmentPages(
            Campaigns campaigns,
            Enrolments enrolments,
            Menus menus,
            Frames frames,
            Changes changes) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.changes = changes;
        this.menus = menus;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping
    View show(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Long under,
            @RequestParam @Nullable Long unit,
            @RequestParam @Nullable String other) {
        var campaign = campaigns.bySlug(slug);
        var there = enrolments.of(campaign.id(), here.visitor().person());
        if (there.isPresent()) {
            return entered(here, campaign, there.get());
        }
        var shut = shut(here, campaign);
        if (shut != null) {
            return Html.of(Html.PAGES.campaignShut(page(here, campaign), shut));
        }
        var again = enrolments.again(campaign, here.visitor().person());
        if (again.isPresent()) {
            var bound = Map.of("unit", String.valueOf(again.get().id()));
            return form(here, campaign, new Typed(bound, Map.of()));
        }
        if (unit != null || (other != null && campaign.entry().other())) {
            var chosen = unit == null ? "" : String.valueOf(unit);
            var values = Map.of("unit", chosen, "elsewhere", unit == null ? "1" : "");
            return form(here, campaign, new Typed(values, Map.of()));
        }
        return Html.of(
                Html.PAGES.campaignChoose(
                        page(here, campaign),
                        campaign,
                        "/c/" + campaign.slug() + "/enrolment",
                        q,
                        menus.search(campaign, q),
                        menus.under(here.text(), campaign, under)));
    }

    @SignedIn
    @GetMapping("/units")
    View hits(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "") String q) {
        var campaign = campaigns.bySlug(slug);
        return Html.of(
                Html.PAGES.campaignHits(
                        page(here, campaign),
                        campaign,
                        "/c/" + campaign.slug() + "/enrolment",
                        q,
                        menus.search(campaign, q)));
    }

    @SignedIn
    @PostMapping
    View enter(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        var wish = WishForm.read(form);
        try {
            enrolments.enter(campaign, here.visitor().person(), wish);
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            var wrong = new LinkedHashMap<String, String>();
            enrolments
                    .faults(campaign, wish)
                    .forEach((name, fault) -> wrong.put(name, here.say(fault)));
            response.setStatus(refusal.status().value());
            return form(here, campaign, new Typed(form, wrong));
        }
        return Go.to("/c/" + campaign.slug() + "/enrolment");
    }

    private View form(Here here, Campaign campaign, Typed typed) {
        var chosen = menus.name(campaign, typed.value("unit"));
        return Html.of(Html.PAGES.campaignEnter(page(here, campaign), campaign, chosen, typed));
    }

    private View entered(Here here, Campaign campaign, Enrolment there) {
        var when = ZonedDateTime.ofInstant(there.at(), campaign.zone()).toLocalDate();
        return Html.of(
                Html.PAGES.campaignEntered(
                        page(here, campaign),
                        campaign,
                        enrolments.where(there),
                        when,
                        there,
                        changes.of(here, campaign)));
    }

    private @Nullable String shut(Here here, Campaign campaign) {
        try {
            enrolments.open(campaign, here.now());
            return null;
        } catch (Refusal refusal) {
            return here.say(refusal);
        }
    }

    private Page page(Here here, Campaign campaign) {
        return frames.page(here, campaign, "me", "campaign.enrolment.title");
    }
}
