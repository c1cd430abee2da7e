package kaijuan.home.web;

import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.live.ClassCard;
import kaijuan.live.Classes;
import kaijuan.message.Announcements;
import org.springframework.stereotype.Component;

/** Gathers what is new in a campaign for its page. */
@Component
class Noticeboard {

    private static final int NEWEST = 3;

    private final Classes classes;
    private final Announcements announcements;

    Noticeboard(Classes classes, Announcements announcements) {
        this.classes = classes;
        this.announcements = announcements;
    }

    Tidings of(Campaign campaign, Here here) {
        var next = classes.next(campaign, here.now());
        var announced = announcements.shown(campaign.id()).stream().limit(NEWEST).toList();
        return new Tidings(
                next.map(c -> ClassCard.of(campaign, c, false, here)).orElse(null), announced);
    }
}
