package kaijuan.editor.web;

import kaijuan.campaign.Campaign;
import kaijuan.editor.Applying;
import kaijuan.editor.Draft;
import kaijuan.editor.Overtaken;
import kaijuan.ground.web.Here;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Opens a campaign, or tells of whoever was quicker. */
@Component
class OpenTelling {

    private final Applying applying;
    private final Overtaking overtaking;

    OpenTelling(Applying applying, Overtaking overtaking) {
        this.applying = applying;
        this.overtaking = overtaking;
    }

    Campaign open(Draft draft, int edition, long by) {
        return applying.open(draft, edition, by);
    }

    View overtaken(Here here, Overtaken overtaken, String mine) {
        return overtaking.page(here, overtaken, mine);
    }
}
