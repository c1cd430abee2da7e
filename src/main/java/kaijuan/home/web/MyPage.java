package kaijuan.home.web;

import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.SignedIn;
import kaijuan.member.Member;
import kaijuan.member.Members;
import kaijuan.roster.Certifications;
import kaijuan.tariff.Tariff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What is mine in a campaign: points, stamps, unit, and the way to my account. */
@Controller
class MyPage {

    private final Campaigns campaigns;
    private final Footings footings;
    private final Members members;
    private final Frames frames;
    private final Certifications certifications;

    MyPage(
            Campaigns campaigns,
            Footings footings,
            Members members,
            Frames frames,
            Certifications certifications) {
        this.campaigns = campaigns;
        this.footings = footings;
        this.members = members;
        this.frames = frames;
        this.certifications = certifications;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/me")
    View mine(@PathVariable("campaign") String slug, Here here) {
        var campaign = campaigns.bySlug(slug);
        return Html.of(
                Html.PAGES.homeMine(
                        frames.page(here, campaign, "me", "campaign.bar.me"),
                        campaign,
                        members.byId(here.visitor().person()).map(Member::mask).orElse(""),
                        footings.of(campaign, here),
                        verified(campaign, here)));
    }

    /** Whether the person's membership is verified; empty where no rule asks. */
    private Optional<Boolean> verified(Campaign campaign, Here here) {
        return campaign.chapter(Tariff.class).rules().stream().anyMatch(r -> r.when().verified())
                ? Optional.of(certifications.certified(campaign, here.visitor().person()))
                : Optional.empty();
    }
}
