package kaijuan.share.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.share.Shares;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hears that a share is still looked at: 204, or 410 when the page need not say it any more. */
@Controller
class StayRoute {

    private final Campaigns campaigns;
    private final Shares shares;
    private final Subject subject;
    private final Browsers browsers;

    StayRoute(Campaigns campaigns, Shares shares, Subject subject, Browsers browsers) {
        this.campaigns = campaigns;
        this.shares = shares;
        this.subject = subject;
        this.browsers = browsers;
    }

    @Open("whoever opens a share may have no account")
    @PostMapping("/c/{campaign}/share/{code}/stay")
    ResponseEntity<Void> stay(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String pass) {
        var campaign = campaigns.bySlug(slug);
        var share = shares.byCode(campaign, code).orElseThrow(Refusal::unknown);
        var looker =
                new Shares.Looker(
                        browsers.of(request, response), here.visitor().id(), here.address());
        boolean goesOn =
                shares.stay(campaign, share, pass, subject.name(campaign, share.title()), looker);
        return ResponseEntity.status(goesOn ? HttpStatus.NO_CONTENT : HttpStatus.GONE).build();
    }
}
