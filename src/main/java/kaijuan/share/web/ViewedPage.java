package kaijuan.share.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Member;
import kaijuan.member.Members;
import kaijuan.share.Share;
import kaijuan.share.Shares;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What somebody sees who opens a share. */
@Controller
class ViewedPage {

    private final Campaigns campaigns;
    private final Shares shares;
    private final Subject subject;
    private final Members members;
    private final Frames frames;

    ViewedPage(
            Campaigns campaigns, Shares shares, Subject subject, Members members, Frames frames) {
        this.campaigns = campaigns;
        this.shares = shares;
        this.subject = subject;
        this.members = members;
        this.frames = frames;
    }

    @Open("whoever is sent a share may see what it is")
    @GetMapping("/c/{campaign}/share/{code}")
    View viewed(
            Here here,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @PathVariable String code) {
        var campaign = campaigns.bySlug(slug);
        var share = shares.byCode(campaign, code);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (share.isEmpty()) {
            throw new Refusal(HttpStatus.NOT_FOUND, "share.gone");
        }
        var page = frames.titled(here, campaign, null, subject.name(campaign, share.get().title()));
        return Html.of(Html.PAGES.shareViewed(page, campaign, viewed(here, campaign, share.get())));
    }

    private Viewed viewed(Here here, Campaign campaign, Share share) {
        boolean own = Objects.equals(here.visitor().id(), share.member());
        var base = "/c/" + campaign.slug();
        var title = subject.of(campaign, share.title()).orElse(null);
        return new Viewed(
                title,
                members.byId(share.member()).map(Member::mask).orElse(""),
                own,
                own ? "" : base + "/share/" + share.code() + "/stay",
                own ? "" : shares.pass(share),
                title == null ? base : base + "/shelf/" + title.id());
    }
}
