package kaijuan.points.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.correction.Corrections;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.TypedDay;
import kaijuan.points.Line;
import kaijuan.points.Points;
import kaijuan.shelf.Shelf;
import kaijuan.tariff.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A member's own ledger: each line with its why. */
@Controller
class PointsPage {

    private static final int RECENT = 30;

    private final Campaigns campaigns;
    private final Points points;
    private final Shelf shelf;
    private final Frames frames;
    private final Corrections corrections;

    PointsPage(
            Campaigns campaigns,
            Points points,
            Shelf shelf,
            Frames frames,
            Corrections corrections) {
        this.campaigns = campaigns;
        this.points = points;
        this.shelf = shelf;
        this.frames = frames;
        this.corrections = corrections;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/points")
    View points(
            @PathVariable("campaign") String slug,
            @RequestParam(name = "day", required = false) @Nullable String asked,
            Here here) {
        var campaign = campaigns.bySlug(slug);
        long member = here.visitor().person();
        var today = campaign.dayOf(here.now());
        var day = asked == null ? today : day(asked);
        var lines = lines(campaign, points.day(campaign, member, day), here);
        return Html.of(
                Html.PAGES.pointsLedger(
                        frames.page(here, campaign, "me", "points.title"),
                        campaign,
                        points.account(campaign, member),
                        points.whole(campaign, member),
                        points.today(campaign, member, here.now()),
                        day,
                        lines,
                        corrections.of(campaign, member, day).stream()
                                .map(d -> Mended.of(d, shelf, campaign, here.text()))
                                .toList(),
                        points.recent(campaign, member, today.plusDays(1), RECENT)));
    }

    private static LocalDate day(String asked) {
        try {
            return TypedDay.of(asked);
        } catch (DateTimeException e) {
            throw Refusal.bad("points.day.bad");
        }
    }

    private List<Line> lines(Campaign campaign, List<Entry> entries, Here here) {
        return entries.stream().map(e -> Line.of(e, title(e), campaign, here.text())).toList();
    }

    private String title(Entry entry) {
        var title = entry.title();
        return title == null ? "" : shelf.title(title).name();
    }
}
