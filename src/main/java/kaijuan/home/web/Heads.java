package kaijuan.home.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import org.springframework.stereotype.Component;

/** Heads of a campaign's boards. */
@Component
class Heads {

    List<Head> of(Campaign campaign) {
        return campaign.slug().isEmpty() ? List.of() : List.of();
    }
}
