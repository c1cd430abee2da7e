package kaijuan.inquiry.web;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.inquiry.Inquiries;
import kaijuan.inquiry.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was decided about one's own days of reading, and the way to object. */
@Controller
class OwnCasePages {

    private static final String OWN = "/c/{campaign}/me/inquiry";
    private static final String CASE = OWN + "/{id:\\d{1,18}}";

    private final Campaigns campaigns;
    private final Inquiries inquiries;
    private final Verdicts verdicts;
    private final CaseTelling telling;
    private final Frames frames;

    OwnCasePages(
            Campaigns campaigns,
            Inquiries inquiries,
            Verdicts verdicts,
            CaseTelling telling,
            Frames frames) {
        this.campaigns = campaigns;
        this.inquiries = inquiries;
        this.verdicts = verdicts;
        this.telling = telling;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping(OWN)
    View all(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        var cases = inquiries.decided(campaign, here.visitor().person());
        return Html.of(
                Html.PAGES.inquiryOwn(
                        frames.page(here, campaign, "me", "inquiry.own"),
                        campaign,
                        telling.listed(campaign, cases, here.text())));
    }

    /** Somebody else's is as if it were not there. */
    @SignedIn
    @GetMapping(CASE)
    View one(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        return shown(here, campaigns.bySlug(slug), id, null, "");
    }

    @SignedIn
    @PostMapping(CASE)
    View object(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") long id,
            @RequestParam(name = "said", defaultValue = "") String said) {
        var campaign = campaigns.bySlug(slug);
        try {
            verdicts.object(campaign, id, here.visitor().person(), said);
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            return Answered.by(refusal, shown(here, campaign, id, here.say(refusal), said));
        }
        return Go.to("/c/" + campaign.slug() + "/me/inquiry/" + id + "?done");
    }

    private View shown(Here here, Campaign campaign, long id, @Nullable String wrong, String said) {
        var one =
                inquiries.decided(campaign, here.visitor().person()).stream()
                        .filter(c -> c.id() == id)
                        .findFirst()
                        .orElseThrow(Refusal::unknown);
        return Html.of(
                Html.PAGES.inquiryMine(
                        frames.titled(here, campaign, "me", here.say("inquiry.one", one.day())),
                        campaign,
                        telling.whole(campaign, one, here, wrong),
                        said));
    }
}
