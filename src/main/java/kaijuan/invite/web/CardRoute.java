package kaijuan.invite.web;

import java.time.Duration;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Open;
import kaijuan.invite.Cards;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture of a campaign where its pages are passed on. */
@Controller
class CardRoute {

    private static final Duration DAY = Duration.ofDays(1);

    private final Campaigns campaigns;
    private final Cards cards;

    CardRoute(Campaigns campaigns, Cards cards) {
        this.campaigns = campaigns;
        this.cards = cards;
    }

    @Open("programs that show a link fetch it for nobody")
    @GetMapping("/c/{campaign}/card.png")
    ResponseEntity<byte[]> card(@PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(DAY).cachePublic())
                .eTag("\"" + campaign.id() + "-" + campaign.version() + "\"")
                .body(cards.png(campaign));
    }
}
