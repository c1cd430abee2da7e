package kaijuan.standing;

import kaijuan.campaign.Campaigns;
import kaijuan.points.Attention;
import org.springframework.stereotype.Component;

/** Live boards by anything but points move with every fact. */
@Component
class LiveTime implements Attention {

    private final Campaigns campaigns;

    LiveTime(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public boolean everyFact(long campaign) {
        return campaigns.byId(campaign).chapter(Boards.class).live().stream()
                .anyMatch(by -> by.measure() != Meter.POINTS);
    }
}
