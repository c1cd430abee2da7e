package kaijuan.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Requests;
import kaijuan.campaign.Withdrawals;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Taking back: a request, or one's place in a campaign, after reading what goes and what stays. */
@Controller
class WithdrawalPages {

    private static final String HERE = "/c/{campaign}/enrolment/withdraw";

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Withdrawals withdrawals;
    private final Requests requests;
    private final Frames frames;

    WithdrawalPages(
            Campaigns campaigns,
            Enrolments enrolments,
            Withdrawals withdrawals,
            Requests requests,
            Frames frames) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.withdrawals = withdrawals;
        this.requests = requests;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping(HERE)
    View leaving(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        if (enrolments.of(campaign.id(), here.visitor().person()).isEmpty()) {
            return Go.to("/c/" + campaign.slug() + "/enrolment");
        }
        return page(here, campaign, false);
    }

    @SignedIn
    @PostMapping(HERE)
    View leave(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "false") boolean sure,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        if (!sure) {
            response.setStatus(422);
            return page(here, campaign, true);
        }
        withdrawals.withdraw(campaign, here.visitor().person());
        return Go.to("/c/" + campaign.slug() + "/me?withdrawn");
    }

    @SignedIn
    @PostMapping("/c/{campaign}/enrolment/take-back")
    View takeBack(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        requests.takeBack(campaign, here.visitor().person());
        return Go.to("/c/" + campaign.slug() + "/enrolment");
    }

    private View page(Here here, Campaign campaign, boolean unsure) {
        var page = frames.page(here, campaign, "me", "campaign.withdraw.title");
        return Html.of(Html.PAGES.campaignWithdraw(page, campaign, unsure));
    }
}
