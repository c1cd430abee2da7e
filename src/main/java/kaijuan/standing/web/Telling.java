package kaijuan.standing.web;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.standing.Board;
import kaijuan.standing.Line;
import kaijuan.standing.Listing;
import kaijuan.standing.Mine;
import kaijuan.standing.Publish;
import kaijuan.standing.Standings;
import kaijuan.standing.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a board in the visitor's language. */
@Component
class Telling {

    static final int PAGE = 50;

    private final Standings standings;

    Telling(Standings standings) {
        this.standings = standings;
    }

    BoardView board(Here here, Campaign campaign, Board board, int page) {
        var listing = standings.top(campaign, board, (page - 1) * PAGE + 1, PAGE);
        var who = here.visitor().id();
        var mine = who == null ? Optional.<Mine>empty() : standings.mine(campaign, board, who);
        int pages = Math.ceilDiv(Math.min(listing.entrants(), listing.shown()), PAGE);
        return new BoardView(
                "/c/" + campaign.slug() + "/standing",
                standings.boards(campaign),
                board,
                board.rules(campaign).stream().map(b -> b.in(here.text())).toList(),
                asOf(here, campaign, board, listing),
                listing.lines().stream().map(l -> row(here, board, l, who)).toList(),
                mine.map(m -> own(here, board, m)).orElse(null),
                who == null || !board.people() || board.waits()
                        ? null
                        : here.say("standing.mine.none"),
                listing.lines().isEmpty() ? empty(here, campaign, board, listing) : null,
                page,
                Math.max(1, pages));
    }

    /** {@code 截至 10:00 · 下次更新 12:00 · 共 83 214 人}. */
    @Nullable String asOf(Here here, Campaign campaign, Board board, Listing listing) {
        var at = listing.asOf();
        if (at == null) {
            return null;
        }
        var moment = Words.moment(at, here.now(), campaign.zone());
        var next = listing.next();
        var then =
                next != null
                        ? here.say("standing.next", Words.moment(next, here.now(), campaign.zone()))
                        : here.say(board.live() ? "standing.live" : "standing.last");
        var all = Words.number(listing.entrants());
        var count = here.say(board.people() ? "standing.people" : "standing.units", all);
        return here.say("standing.asOf", moment, then, count);
    }

    private static BoardView.Row row(Here here, Board board, Line line, @Nullable Long who) {
        boolean me = board.people() && who != null && who == line.subject();
        return new BoardView.Row(line, score(here, board, line), me);
    }

    private static String score(Here here, Board board, Line line) {
        var target = line.target();
        if (target == null) {
            return Words.score(board, line.score()).in(here.text());
        }
        return here.say("standing.ofTarget", Words.number(line.score()), Words.number(target));
    }

    private static BoardView.Own own(Here here, Board board, Mine mine) {
        var lift =
                mine.more().isPresent()
                        ? Words.lift(board, mine.more().getAsLong()).in(here.text())
                        : here.say("standing.mine.first");
        var said = mine.listed() ? lift : here.say("standing.mine.apart", lift);
        return new BoardView.Own(mine, Words.number(mine.rank()), said);
    }

    private static BoardView.Empty empty(
            Here here, Campaign campaign, Board board, Listing listing) {
        if (board.waits()) {
            return said(here, "waits", "");
        }
        var start = campaign.startOf(campaign.days().first());
        if (here.now().isBefore(start)) {
            var day = campaign.days().first().toString();
            return said(here, "begun", day);
        }
        var next = listing.next();
        if (listing.asOf() == null && next != null) {
            return said(here, "soon", Words.moment(next, here.now(), campaign.zone()));
        }
        if (listing.asOf() == null && board.publish() instanceof Publish.ByHand) {
            return said(here, "hand", "");
        }
        return said(here, "nobody", "");
    }

    private static BoardView.Empty said(Here here, String why, String fill) {
        return new BoardView.Empty(
                here.say("standing.empty." + why + ".title"),
                here.say("standing.empty." + why + ".text", fill));
    }

    /** The names of the boards in an order, for the page of a campaign without any. */
    List<Board> boards(Campaign campaign) {
        return standings.boards(campaign);
    }

    Board board(Campaign campaign, String id) {
        return standings.board(campaign, id);
    }
}
