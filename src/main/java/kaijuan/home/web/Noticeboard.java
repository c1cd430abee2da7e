package kaijuan.home.web;

import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.live.ClassCard;
import kaijuan.live.Classes;
import org.springframework.stereotype.Component;

/** Gathers what is new in a campaign for its page. */
@Component
class Noticeboard {

    private final Classes classes;

    Noticeboard(Classes classes) {
        this.classes = classes;
    }

    Tidings of(Campaign campaign, Here here) {
        var next = classes.next(campaign, here.now());
        return new Tidings(next.map(c -> ClassCard.of(campaign, c, false, here)).orElse(null));
    }
}
