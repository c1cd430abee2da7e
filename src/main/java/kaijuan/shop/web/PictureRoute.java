package kaijuan.shop.web;

import java.time.Duration;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.Prizes;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of prizes; their address names their digest, so that they may be kept. */
@Controller
class PictureRoute {

    private final Campaigns campaigns;
    private final Prizes prizes;

    PictureRoute(Campaigns campaigns, Prizes prizes) {
        this.campaigns = campaigns;
        this.prizes = prizes;
    }

    @Open("the catalogue is public")
    @GetMapping("/c/{campaign}/shop/picture/{prize:\\d{1,18}}")
    ResponseEntity<byte[]> picture(
            @PathVariable("campaign") String slug, @PathVariable("prize") long prize) {
        var picture = prizes.picture(campaigns.bySlug(slug), prize).orElseThrow(Refusal::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .body(picture);
    }
}
