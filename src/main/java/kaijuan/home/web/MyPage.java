package kaijuan.home.web;

import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.SignedIn;
import kaijuan.member.Member;
import kaijuan.member.Members;
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
    private final Owns owns;

    MyPage(Campaigns campaigns, Footings footings, Members members, Frames frames, Owns owns) {
        this.campaigns = campaigns;
        this.footings = footings;
        this.members = members;
        this.frames = frames;
        this.owns = owns;
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
                        owns.of(campaign, here.visitor().person())));
    }
}
