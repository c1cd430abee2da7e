package kaijuan.standing.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.text.Both;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.SignedIn;
import kaijuan.standing.Explanation;
import kaijuan.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The same for programs; words come in Chinese and English. */
@Controller
class WhyJson {

    private static final int FINE = 4;

    private final Campaigns campaigns;
    private final Standings standings;
    private final Whys whys;

    WhyJson(Campaigns campaigns, Standings standings, Whys whys) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.whys = whys;
    }

    /** A number with its name. */
    record Figure(Both name, Both amount) {}

    /** What a number is the sum of. */
    record Origin(Both name, List<Figure> sums) {}

    /** A part of the score; norm and gives in points. */
    record Part(
            Both name,
            Both amount,
            @Nullable Both divided,
            int weight,
            @Nullable Both form,
            BigDecimal norm,
            BigDecimal gives) {}

    /** Who stands above. */
    record Above(int rank, Both score, Both why) {}

    /** Why somebody stands where they stand. */
    record Why(
            String board,
            int version,
            Instant asOf,
            String list,
            int entrants,
            int place,
            int rank,
            @Nullable String name,
            @Nullable String unit,
            BigDecimal score,
            Instant reached,
            boolean listed,
            List<Part> parts,
            List<Figure> keys,
            @Nullable Above above,
            List<Both> lifts,
            List<Origin> origins) {}

    @Open("places that a board shows, and units, are public; names on them are masked")
    @GetMapping(path = "/api/campaigns/{slug}/standings/{board}/why", produces = "application/json")
    ResponseEntity<Why> open(
            @PathVariable String slug,
            @PathVariable String board,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable Integer place,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Long published) {
        var campaign = campaigns.bySlug(slug);
        var asked = new Whys.Asked(list, place, unit, published);
        var why = whys.open(campaign, standings.board(campaign, board), asked);
        return ResponseEntity.ok().body(told(why));
    }

    @SignedIn
    @GetMapping(
            path = "/api/campaigns/{slug}/standings/{board}/why/me",
            produces = "application/json")
    ResponseEntity<Why> own(
            Here here,
            @PathVariable String slug,
            @PathVariable String board,
            @RequestParam(required = false) @Nullable Long published) {
        var campaign = campaigns.bySlug(slug);
        var asked = standings.board(campaign, board);
        var why = whys.own(campaign, asked, here.visitor().person(), published);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(told(why));
    }

    private static Why told(Explanation why) {
        var row = why.row();
        var above = why.above();
        return new Why(
                why.board().id(),
                why.version(),
                why.asOf(),
                row.list(),
                why.entrants(),
                row.place(),
                row.rank(),
                why.line().name(),
                why.line().unit(),
                BigDecimal.valueOf(row.score(), why.board().decimals()),
                row.reachedAt(),
                row.listed(),
                why.parts().stream().map(WhyJson::part).toList(),
                why.keys().stream().map(WhyJson::figure).toList(),
                above == null ? null : new Above(above.rank(), above.score(), above.why()),
                why.lifts(),
                why.origins().stream()
                        .map(
                                o ->
                                        new Origin(
                                                o.name(),
                                                o.sums().stream().map(WhyJson::figure).toList()))
                        .toList());
    }

    private static Part part(Explanation.Term part) {
        return new Part(
                part.name(),
                part.amount(),
                part.divided(),
                part.weight(),
                part.form(),
                BigDecimal.valueOf(part.norm(), FINE),
                BigDecimal.valueOf(part.gives(), FINE));
    }

    private static Figure figure(Explanation.Figure figure) {
        return new Figure(figure.name(), figure.amount());
    }
}
