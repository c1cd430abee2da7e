package kaijuan.share.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.Site;
import kaijuan.share.Sharing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own link to a title or to the campaign, and how often one's shares were opened. */
@Controller
class SharePage {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Sharers sharers;
    private final Browsers browsers;
    private final Frames frames;

    SharePage(
            Campaigns campaigns,
            Enrolments enrolments,
            Sharers sharers,
            Browsers browsers,
            Frames frames) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.sharers = sharers;
        this.browsers = browsers;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/share")
    View own(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "0") long title) {
        var campaign = campaigns.bySlug(slug);
        var page = frames.page(here, campaign, "me", "share.title");
        var missing = missing(campaign, here);
        if (missing != null) {
            return Html.of(Html.PAGES.shareNone(page, campaign, missing));
        }
        var browser = browsers.of(request, response);
        var shared =
                sharers.of(
                        campaign, here.visitor().person(), title, browser, Site.address(request));
        return Html.of(Html.PAGES.shareShare(page, campaign, shared));
    }

    /** Why nothing can be shared: {@code none} in this campaign, or {@code enter} first. */
    private @Nullable String missing(Campaign campaign, Here here) {
        if (!campaign.chapter(Sharing.class).open()) {
            return "none";
        }
        return enrolments.of(campaign.id(), here.visitor().person()).isEmpty() ? "enter" : null;
    }
}
