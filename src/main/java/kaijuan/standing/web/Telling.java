package kaijuan.standing.web;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.standing.Board;
import kaijuan.standing.Line;
import kaijuan.standing.Listing;
import kaijuan.standing.Lists;
import kaijuan.standing.Mine;
import kaijuan.standing.Publication;
import kaijuan.standing.Publish;
import kaijuan.standing.Standings;
import kaijuan.standing.Then;
import kaijuan.standing.Words;
import kaijuan.unit.Kinds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a board in the visitor's language. */
@Component
class Telling {

    static final int PAGE = 50;

    private final Standings standings;
    private final Kinds kinds;
    private final Then then;

    Telling(Standings standings, Kinds kinds, Then then) {
        this.standings = standings;
        this.kinds = kinds;
        this.then = then;
    }

    BoardView board(Here here, Campaign campaign, Board board, @Nullable String list, int page) {
        var latest = board.live() ? null : standings.current(campaign, board).orElse(null);
        var own = list == null ? ownList(here, campaign, board) : list;
        return view(here, campaign, then.of(campaign, board, latest), null, own, page);
    }

    /** The board as it was published. */
    BoardView board(
            Here here,
            Campaign campaign,
            Board board,
            Publication made,
            @Nullable String list,
            int page) {
        return view(here, campaign, then.of(campaign, board, made), made, list, page);
    }

    private BoardView view(
            Here here,
            Campaign campaign,
            Then.At at,
            @Nullable Publication made,
            @Nullable String list,
            int page) {
        var board = at.board();
        var listing = standings.top(campaign, board, made, list, (page - 1) * PAGE + 1, PAGE);
        var who = here.visitor().id();
        var mine =
                who == null ? Optional.<Mine>empty() : standings.mine(campaign, board, made, who);
        boolean asked = who != null && board.people() && !board.waits() && made == null;
        int pages = Math.ceilDiv(Math.min(listing.entrants(), listing.shown()), PAGE);
        return new BoardView(
                "/c/" + campaign.slug() + "/standing",
                standings.boards(campaign),
                board,
                made == null ? null : made.id(),
                choices(here, listing),
                board.rules(at.campaign()).stream().map(b -> b.in(here.text())).toList(),
                asOf(here, campaign, board, listing),
                listing.lines().stream().map(l -> row(here, board, l, who)).toList(),
                mine.map(m -> own(here, board, listing, m)).orElse(null),
                asked ? here.say("standing.mine.none") : null,
                listing.lines().isEmpty() ? empty(here, campaign, board, listing) : null,
                page,
                Math.max(1, pages));
    }

    /** Whoever is on a list of a split board sees that one first. */
    private @Nullable String ownList(Here here, Campaign campaign, Board board) {
        var who = here.visitor().id();
        return who == null || board.split() == null
                ? null
                : standings.mine(campaign, board, who).map(Mine::list).orElse(null);
    }

    private List<BoardView.Choice> choices(Here here, Listing listing) {
        return listing.lists().size() == 1 && listing.list().isEmpty()
                ? List.of()
                : listing.lists().stream()
                        .map(
                                l ->
                                        new BoardView.Choice(
                                                l.id(),
                                                name(here, l),
                                                l.id().equals(listing.list())))
                        .toList();
    }

    private String name(Here here, Lists.One list) {
        var name = list.name();
        return name == null ? kinds.label(here.text(), list.id()) : name;
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
                        : here.say(still(board));
        var all = Words.number(listing.entrants());
        var count = here.say(board.people() ? "standing.people" : "standing.units", all);
        return here.say("standing.asOf", moment, then, count);
    }

    private static String still(Board board) {
        return switch (board.publish()) {
            case Publish.Live() when board.simple() -> "standing.live";
            case Publish.Live() -> "standing.seconds";
            case Publish.ByHand() -> "standing.hand";
            case Publish.Every e -> "standing.last";
        };
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

    private BoardView.Own own(Here here, Board board, Listing listing, Mine mine) {
        var lift =
                mine.more().isPresent()
                        ? Words.lift(board, mine.more().getAsLong()).in(here.text())
                        : here.say("standing.mine.first");
        var said = mine.listed() ? lift : here.say("standing.mine.apart", lift);
        var on =
                listing.lists().stream()
                        .filter(l -> l.id().equals(mine.list()) && !mine.list().isEmpty())
                        .findFirst()
                        .map(l -> name(here, l) + " · ")
                        .orElse("");
        return new BoardView.Own(mine, Words.number(mine.rank()), on + said);
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
