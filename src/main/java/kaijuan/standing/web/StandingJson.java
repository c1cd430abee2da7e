package kaijuan.standing.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.standing.Board;
import kaijuan.standing.Line;
import kaijuan.standing.Listing;
import kaijuan.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Boards for programs. */
@Controller
class StandingJson {

    private static final int MOST = 100;
    private static final Duration LIVE = Duration.ofSeconds(5);
    private static final Duration PUBLISHED = Duration.ofSeconds(60);

    private final Campaigns campaigns;
    private final Standings standings;

    StandingJson(Campaigns campaigns, Standings standings) {
        this.campaigns = campaigns;
        this.standings = standings;
    }

    /** A place; the name is a mask. */
    record Row(
            int place,
            int rank,
            @Nullable String name,
            @Nullable String unit,
            BigDecimal score,
            Instant reached,
            @Nullable Integer target) {}

    /** A list of a split board. */
    record One(String id, String name) {}

    /** A list of a board; times in UTC, scores in points, seconds or people as the measure says. */
    record Answer(
            String board,
            String name,
            String of,
            String measure,
            List<One> lists,
            String list,
            @Nullable Instant asOf,
            @Nullable Instant next,
            int entrants,
            List<Row> rows) {}

    @Open("boards are public; names on them are masked")
    @GetMapping(path = "/api/campaigns/{slug}/standings/{board}", produces = "application/json")
    @Nullable ResponseEntity<Answer> board(
            Here here,
            WebRequest request,
            @PathVariable String slug,
            @PathVariable String board,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "50") int count) {
        if (from < 1 || from > 10_000 || count < 1 || count > MOST) {
            throw Refusal.bad("standing.range", MOST);
        }
        var campaign = campaigns.bySlug(slug);
        var asked = standings.board(campaign, board);
        var listing = standings.top(campaign, asked, list, from, count);
        if (request.checkNotModified(tag(asked, listing))) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(age(asked, listing, here.now())).cachePublic())
                .body(answer(asked, listing));
    }

    /** What is the same at another moment is the same: a live board's moment is left out. */
    private static String tag(Board board, Listing listing) {
        int rows = listing.lines().hashCode();
        var moment = board.live() ? "live" : String.valueOf(listing.asOf());
        return "W/\"" + Integer.toHexString(rows) + "-" + listing.entrants() + "-" + moment + "\"";
    }

    private static Duration age(Board board, Listing listing, Instant now) {
        if (board.live()) {
            return LIVE;
        }
        var next = listing.next();
        var left = next == null ? PUBLISHED : Duration.between(now, next);
        return left.compareTo(PUBLISHED) > 0 || left.isNegative() ? PUBLISHED : left;
    }

    private static Answer answer(Board board, Listing listing) {
        return new Answer(
                board.id(),
                board.name(),
                board.of().name().toLowerCase(Locale.ROOT),
                board.measure(),
                listing.lists().stream()
                        .filter(l -> !l.id().isEmpty())
                        .map(l -> new One(l.id(), Objects.requireNonNullElse(l.name(), l.id())))
                        .toList(),
                listing.list(),
                listing.asOf(),
                listing.next(),
                listing.entrants(),
                listing.lines().stream().map(l -> row(board, l)).toList());
    }

    private static Row row(Board board, Line line) {
        return new Row(
                line.place(),
                line.rank(),
                line.name(),
                line.unit(),
                BigDecimal.valueOf(line.score(), board.decimals()),
                line.reached(),
                line.target());
    }
}
