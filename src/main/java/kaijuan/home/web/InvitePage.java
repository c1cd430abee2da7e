package kaijuan.home.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.Site;
import kaijuan.invite.Invitations;
import kaijuan.invite.Invites;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The own link with its code and poster, who came through it, and the place that gives (A4). */
@Controller
class InvitePage {

    private static final int MOST_PAGES = 10_000;

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Invitations invitations;
    private final Promotions promotions;
    private final Frames frames;

    InvitePage(
            Campaigns campaigns,
            Enrolments enrolments,
            Invitations invitations,
            Promotions promotions,
            Frames frames) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.invitations = invitations;
        this.promotions = promotions;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/invite")
    View own(
            Here here,
            HttpServletRequest request,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "1") int page) {
        var campaign = campaigns.bySlug(slug);
        var missing = missing(campaign, here);
        if (missing != null) {
            return Html.of(
                    Html.PAGES.homeUninvited(
                            frames.page(here, campaign, "me", "home.invite.title"),
                            campaign,
                            missing));
        }
        return page(here, request, campaign, Math.clamp(page, 1, MOST_PAGES), null, "");
    }

    @SignedIn
    @PostMapping("/c/{campaign}/invite/signature")
    View sign(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "") String signature) {
        var campaign = campaigns.bySlug(slug);
        try {
            invitations.sign(campaign, here.visitor().person(), signature);
            return Go.to("/c/" + campaign.slug() + "/invite#poster");
        } catch (Refusal e) {
            if (e.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw e;
            }
            e.on(response);
            var typed = signature.substring(0, Math.min(signature.length(), 200));
            return page(here, request, campaign, 1, typed, here.say(e));
        }
    }

    /** Why there is no link: {@code none} in this campaign, or {@code enter} first. */
    private @Nullable String missing(Campaign campaign, Here here) {
        if (!campaign.chapter(Invites.class).open()) {
            return "none";
        }
        return enrolments.of(campaign.id(), here.visitor().person()).isEmpty() ? "enter" : null;
    }

    private View page(
            Here here,
            HttpServletRequest request,
            Campaign campaign,
            int page,
            @Nullable String typed,
            String wrong) {
        var site = Site.address(request);
        var promotion = promotions.of(campaign, here, site, page, typed, wrong);
        return Html.of(
                Html.PAGES.homeInvite(
                        frames.page(here, campaign, "me", "home.invite.title"),
                        campaign,
                        promotion));
    }
}
