package kaijuan.home.web;

import java.util.List;
import java.util.Objects;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.standing.Board;
import kaijuan.standing.Line;
import kaijuan.standing.Listing;
import kaijuan.standing.Standings;
import kaijuan.standing.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Heads of a campaign's boards, and the visitor's own rank on the first. */
@Component
class Heads {

    private static final int LINES = 5;
    private static final int BOARDS = 3;

    private final Standings standings;

    Heads(Standings standings) {
        this.standings = standings;
    }

    List<Head> of(Campaign campaign, Here here) {
        if (!campaign.shows("boards", here.now())) {
            return List.of();
        }
        return standings.boards(campaign).stream()
                .limit(BOARDS)
                .map(b -> head(campaign, b, here))
                .toList();
    }

    /** The rank on the first board of people, in words; null without one. */
    @Nullable String rank(Campaign campaign, long member, Here here) {
        if (!campaign.shows("boards", here.now())) {
            return null;
        }
        return standings.boards(campaign).stream()
                .filter(Board::people)
                .findFirst()
                .flatMap(b -> standings.mine(campaign, b, member))
                .map(m -> here.say("home.rank", Words.number(m.rank())))
                .orElse(null);
    }

    private Head head(Campaign campaign, Board board, Here here) {
        var listing = standings.top(campaign, board, 1, LINES);
        return new Head(
                board.id(),
                board.name(),
                asOf(campaign, listing, here),
                listing.lines().stream().map(l -> line(board, l, here)).toList());
    }

    private static Head.Line line(Board board, Line line, Here here) {
        return new Head.Line(
                line.rank(),
                Objects.requireNonNullElse(line.name(), here.say("home.board.unnamed")),
                under(line, here),
                Words.score(board, line.score()).in(here.text()));
    }

    private static String under(Line line, Here here) {
        var percent = line.percent();
        return percent == null
                ? Objects.requireNonNullElse(line.unit(), "")
                : here.say("standing.percent", percent);
    }

    private static String asOf(Campaign campaign, Listing listing, Here here) {
        var at = listing.asOf();
        return at == null
                ? here.say("home.board.none")
                : here.say("home.board.asOf", Words.moment(at, here.now(), campaign.zone()));
    }
}
