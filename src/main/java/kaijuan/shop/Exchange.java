package kaijuan.shop;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Offered;
import org.springframework.stereotype.Component;

/** Desks of prizes are for campaigns in which points are exchanged. */
@Component
class Exchange implements Offered {

    @Override
    public String at() {
        return "/shop/";
    }

    @Override
    public boolean by(Campaign campaign) {
        return campaign.chapter(Terms.class).exchanged();
    }
}
