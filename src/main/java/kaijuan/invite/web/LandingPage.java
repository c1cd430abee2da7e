package kaijuan.invite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.security.Network;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.invite.Invitations;
import kaijuan.invite.Link;
import kaijuan.invite.Slip;
import kaijuan.member.Member;
import kaijuan.member.Members;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Where a personal link leads: a welcome, and a slip for the browser that may sign in later. */
@Controller
class LandingPage {

    /** Codes of nobody that one network may try: a guess is no use, and may not become a load. */
    private static final int WRONG = 60;

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Campaigns campaigns;
    private final Invitations invitations;
    private final Members members;
    private final Allowances allowances;
    private final Frames frames;

    LandingPage(
            Campaigns campaigns,
            Invitations invitations,
            Members members,
            Allowances allowances,
            Frames frames) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.members = members;
        this.allowances = allowances;
        this.frames = frames;
    }

    @Open("a friend who opens a link has no account yet")
    @GetMapping("/c/{campaign}/invite/{code}")
    View land(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @PathVariable String code) {
        var campaign = campaigns.bySlug(slug);
        var link = invitations.byCode(campaign, code.toLowerCase(Locale.ROOT));
        var landing =
                link.map(l -> known(here, campaign, l)).orElseGet(() -> altered(here, campaign));
        if (landing.state() == Landing.State.WELCOME) {
            var slip = invitations.open(link.orElseThrow(), Cookies.all(request));
            Cookies.keep(request, response, Slip.COOKIE, slip, "/", Slip.LIFE);
        } else if (landing.state() == Landing.State.ALTERED) {
            response.setStatus(404);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        var page = frames.titled(here, campaign, null, campaign.name());
        return Html.of(Html.PAGES.inviteLanding(page, campaign, landing));
    }

    private Landing known(Here here, Campaign campaign, Link link) {
        var promoter = members.byId(link.member()).map(Member::mask).orElse("");
        return new Landing(state(here, campaign, link), promoter, next(here, campaign));
    }

    private static Landing.State state(Here here, Campaign campaign, Link link) {
        var visitor = here.visitor().id();
        if (visitor != null) {
            return visitor == link.member() ? Landing.State.OWN : Landing.State.KNOWN;
        }
        return campaign.allows(Enrolments.ENTER, here.now())
                ? Landing.State.WELCOME
                : Landing.State.CLOSED;
    }

    private Landing altered(Here here, Campaign campaign) {
        var key = "invitation code of nobody " + Network.of(here.address());
        if (!allowances.take(key, WRONG, SPAN)) {
            throw Refusal.tooOften(allowances.left(key, WRONG, SPAN), "invite.guessing");
        }
        return new Landing(Landing.State.ALTERED, "", next(here, campaign));
    }

    private static String next(Here here, Campaign campaign) {
        var base = "/c/" + campaign.slug();
        return campaign.allows(Enrolments.ENTER, here.now()) ? base + "/enrolment" : base;
    }
}
