package kaijuan.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kaijuan.award.Draws;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The awards of a campaign: their conditions, and who won them. */
@Controller
class AwardPages {

    private final Campaigns campaigns;
    private final Telling telling;
    private final Draws draws;
    private final Frames frames;

    AwardPages(Campaigns campaigns, Telling telling, Draws draws, Frames frames) {
        this.campaigns = campaigns;
        this.telling = telling;
        this.draws = draws;
        this.frames = frames;
    }

    @Open("awards are public; people are masked")
    @GetMapping("/c/{slug}/awards")
    View all(
            Here here,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer no) {
        var campaign = campaigns.bySlug(slug);
        var frame = frames.page(here, campaign, "home", "award.title");
        return Html.of(Html.PAGES.awardAwards(frame, telling.all(here, campaign, no)));
    }

    @Open("awards are public; people are masked")
    @GetMapping("/c/{slug}/awards/{award}")
    View one(
            Here here,
            @PathVariable String slug,
            @PathVariable String award,
            @RequestParam(required = false) @Nullable Integer no,
            @RequestParam(defaultValue = "1") int page) {
        var campaign = campaigns.bySlug(slug);
        var view = telling.one(here, campaign, award, no, page);
        var frame = frames.titled(here, campaign, "home", view.awards().getFirst().name());
        return Html.of(Html.PAGES.awardAwards(frame, view));
    }

    @Open("the list of a draw is public; nobody can tell who is who")
    @GetMapping("/c/{slug}/awards/{award}/tickets")
    void tickets(
            @PathVariable String slug, @PathVariable String award, HttpServletResponse response)
            throws IOException {
        var campaign = campaigns.bySlug(slug);
        var drawing = draws.drawing(campaign, award).orElseThrow(Refusal::unknown);
        var name = slug + "-" + award + ".txt";
        var text = draws.file(campaign, drawing).text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
