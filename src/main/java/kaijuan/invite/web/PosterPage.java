package kaijuan.invite.web;

import jakarta.servlet.http.HttpServletRequest;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.Site;
import kaijuan.invite.Posters;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The poster of one's own link, a picture. */
@Controller
class PosterPage {

    private final Campaigns campaigns;
    private final Posters posters;

    PosterPage(Campaigns campaigns, Posters posters) {
        this.campaigns = campaigns;
        this.posters = posters;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/invite/poster")
    ResponseEntity<byte[]> poster(
            Here here, HttpServletRequest request, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        var site = Site.address(request);
        var png = posters.png(campaign, here.visitor().person(), here.text(), site);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(png);
    }
}
