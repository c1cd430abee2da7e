package kaijuan.standing.web;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.standing.Board;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The boards of a campaign. */
@Controller
class StandingPages {

    private static final int LAST = 200;

    private final Campaigns campaigns;
    private final Telling telling;
    private final Frames frames;

    StandingPages(Campaigns campaigns, Telling telling, Frames frames) {
        this.campaigns = campaigns;
        this.telling = telling;
        this.frames = frames;
    }

    @Open("boards are public; names on them are masked")
    @GetMapping("/c/{slug}/standing")
    View first(Here here, @PathVariable String slug) {
        var campaign = campaigns.bySlug(slug);
        var boards = telling.boards(campaign);
        if (boards.isEmpty()) {
            var page = frames.page(here, campaign, "standing", "standing.title");
            return Html.of(Html.PAGES.standingNone(page));
        }
        return shown(here, campaign, boards.getFirst(), null, 1);
    }

    @Open("boards are public; names on them are masked")
    @GetMapping("/c/{slug}/standing/{board}")
    View board(
            Here here,
            @PathVariable String slug,
            @PathVariable String board,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "1") int page) {
        var campaign = campaigns.bySlug(slug);
        return shown(here, campaign, telling.board(campaign, board), list, page);
    }

    private View shown(Here here, Campaign campaign, Board board, @Nullable String list, int page) {
        if (page < 1 || page > LAST) {
            throw Refusal.unknown();
        }
        var frame = frames.titled(here, campaign, "standing", board.name());
        return Html.of(
                Html.PAGES.standingBoard(frame, telling.board(here, campaign, board, list, page)));
    }
}
