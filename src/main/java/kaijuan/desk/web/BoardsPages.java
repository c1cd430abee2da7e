package kaijuan.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.standing.Board;
import kaijuan.standing.Publish;
import kaijuan.standing.Publishing;
import kaijuan.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organiser's boards: how each is published, and publishing by hand. */
@Controller
class BoardsPages {

    private static final String HERE = "/c/{campaign}/desk/boards";

    private final Reach reach;
    private final Standings standings;
    private final Publishing publishing;

    BoardsPages(Reach reach, Standings standings, Publishing publishing) {
        this.reach = reach;
        this.standings = standings;
        this.publishing = publishing;
    }

    @For("organiser")
    @Fresh
    @DeskDoor(value = "desk.boards", order = 25)
    @GetMapping(HERE)
    View boards(Here here, @PathVariable("campaign") String slug) {
        var campaign = reach.organised(slug, here.visitor());
        return page(here, campaign, null, null);
    }

    /** What is published never changes; who published is for everybody to read. */
    @For("organiser")
    @Fresh
    @PostMapping(HERE + "/{board}")
    View publish(
            Here here,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @PathVariable("board") String board,
            @RequestParam(name = "author", defaultValue = "") String author,
            @RequestParam(name = "after", defaultValue = "") String after) {
        var campaign = reach.organised(slug, here.visitor());
        var asked = standings.board(campaign, board);
        try {
            var made =
                    publishing.publish(
                            campaign, asked, here.visitor().person(), author, seen(after));
            var at = Said.moment(campaign, made.asOf());
            return page(here, campaign, here.say("desk.boards.done", asked.name(), at), null);
        } catch (Refusal refusal) {
            refusal.on(response);
            return page(here, campaign, null, here.say(refusal));
        }
    }

    /** A form that names none has seen none. */
    private static long seen(String after) {
        return after.matches("\\d{1,18}") ? Long.parseLong(after) : -1;
    }

    private View page(Here here, Campaign campaign, @Nullable String done, @Nullable String wrong) {
        var rows =
                standings.boards(campaign).stream()
                        .map(board -> row(here, campaign, board))
                        .toList();
        var base = Place.desk(campaign) + "/boards";
        var title = here.page(here.say("desk.boards"));
        return Html.of(Html.PAGES.deskBoards(title, campaign, base, rows, done, wrong));
    }

    private BoardRow row(Here here, Campaign campaign, Board board) {
        var latest = publishing.all(campaign, board).stream().findFirst();
        var how =
                switch (board.publish()) {
                    case Publish.Live live -> here.say("desk.boards.live");
                    case Publish.Every every ->
                            here.say("desk.boards.every", every.every().toHours());
                    case Publish.ByHand hand -> here.say("desk.boards.hand");
                };
        return new BoardRow(
                board.id(),
                board.name(),
                how,
                latest.map(p -> here.say("desk.boards.last", Said.moment(campaign, p.asOf())))
                        .orElse(""),
                board.publish() instanceof Publish.ByHand && !board.waits(),
                latest.map(p -> "" + p.id()).orElse("0"));
    }
}
