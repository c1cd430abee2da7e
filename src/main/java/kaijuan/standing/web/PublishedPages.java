package kaijuan.standing.web;

import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.standing.Publication;
import kaijuan.standing.Publishing;
import kaijuan.standing.Standings;
import kaijuan.standing.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was published of a board; each stays readable and is never changed. */
@Controller
class PublishedPages {

    private static final int LAST = 200;

    private final Campaigns campaigns;
    private final Standings standings;
    private final Publishing publishing;
    private final Telling telling;
    private final Frames frames;

    PublishedPages(
            Campaigns campaigns,
            Standings standings,
            Publishing publishing,
            Telling telling,
            Frames frames) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.publishing = publishing;
        this.telling = telling;
        this.frames = frames;
    }

    @Open("what was published is public; names on it are masked")
    @GetMapping("/c/{slug}/standing/{board}/published")
    View all(Here here, @PathVariable String slug, @PathVariable String board) {
        var campaign = campaigns.bySlug(slug);
        var asked = standings.board(campaign, board);
        if (asked.live()) {
            throw Refusal.unknown();
        }
        var made =
                publishing.all(campaign, asked).stream()
                        .map(p -> row(here, campaign.zone(), p))
                        .toList();
        var home = "/c/" + slug + "/standing/" + asked.id();
        var frame = frames.titled(here, campaign, "standing", asked.name());
        return Html.of(Html.PAGES.standingPublished(frame, new PublishedView(home, made)));
    }

    private static PublishedView.Row row(Here here, java.time.ZoneId zone, Publication made) {
        var author = made.author();
        return new PublishedView.Row(
                made.id(),
                Words.date(made.asOf(), zone),
                author == null
                        ? here.say("standing.published.clock")
                        : here.say("standing.published.by", author),
                here.say("standing.published.version", made.version()),
                made.digest());
    }

    @Open("what was published is public; names on it are masked")
    @GetMapping("/c/{slug}/standing/{board}/published/{number}")
    View one(
            Here here,
            @PathVariable String slug,
            @PathVariable String board,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > LAST) {
            throw Refusal.unknown();
        }
        var campaign = campaigns.bySlug(slug);
        var asked = standings.board(campaign, board);
        var made = publishing.of(campaign, asked, number);
        var view = telling.board(here, campaign, asked, made, list, page);
        var frame = frames.titled(here, campaign, "standing", view.board().name());
        return Html.of(Html.PAGES.standingBoard(frame, view));
    }
}
