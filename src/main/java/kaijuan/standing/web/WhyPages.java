package kaijuan.standing.web;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.SignedIn;
import kaijuan.standing.Explanation;
import kaijuan.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Why somebody stands where they stand. */
@Controller
class WhyPages {

    private final Campaigns campaigns;
    private final Standings standings;
    private final Whys whys;
    private final Frames frames;

    WhyPages(Campaigns campaigns, Standings standings, Whys whys, Frames frames) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.whys = whys;
        this.frames = frames;
    }

    @Open("places that a board shows, and units, are public; names on them are masked")
    @GetMapping("/c/{slug}/standing/{board}/why")
    View open(
            Here here,
            @PathVariable String slug,
            @PathVariable String board,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable Integer place,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Long published) {
        var campaign = campaigns.bySlug(slug);
        var asked = new Whys.Asked(list, place, unit, published);
        var why = whys.open(campaign, standings.board(campaign, board), asked);
        return shown(here, campaign, why, false);
    }

    @SignedIn
    @GetMapping("/c/{slug}/standing/{board}/why/me")
    View own(
            Here here,
            @PathVariable String slug,
            @PathVariable String board,
            @RequestParam(required = false) @Nullable Long published) {
        var campaign = campaigns.bySlug(slug);
        var asked = standings.board(campaign, board);
        var why = whys.own(campaign, asked, here.visitor().person(), published);
        return shown(here, campaign, why, true);
    }

    private View shown(Here here, Campaign campaign, Explanation why, boolean own) {
        var frame = frames.titled(here, campaign, "standing", why.board().name());
        return Html.of(Html.PAGES.standingWhy(frame, whys.view(here, campaign, why, own)));
    }
}
