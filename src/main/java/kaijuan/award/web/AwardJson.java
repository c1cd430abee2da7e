package kaijuan.award.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kaijuan.award.Award;
import kaijuan.award.Document;
import kaijuan.award.Honours;
import kaijuan.award.Published;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.text.Both;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Awards as they were published, and why, for programs; words come in Chinese and English. */
@Controller
class AwardJson {

    private static final int MOST = 100;

    private final Campaigns campaigns;
    private final Honours honours;
    private final Naming naming;
    private final Editions editions;

    AwardJson(Campaigns campaigns, Honours honours, Naming naming, Editions editions) {
        this.campaigns = campaigns;
        this.honours = honours;
        this.naming = naming;
        this.editions = editions;
    }

    /** A place: its number, who has it, by which rank of the board, and why. */
    record Place(int no, @Nullable String who, @Nullable String unit, int rank, Both why) {}

    /** An award with some of its places. */
    record One(
            String id,
            String name,
            Both how,
            @Nullable String by,
            @Nullable Both waits,
            int total,
            List<Place> places) {}

    /** What became of somebody in an award. */
    record Mine(String id, String name, @Nullable String by, boolean won, int no, Both why) {}

    /** An allocation, of which the list is told. */
    record Told<T>(
            String campaign,
            int no,
            int version,
            Instant asOf,
            Instant published,
            String digest,
            List<T> awards) {}

    private record Edition(Campaign campaign, Published published, Document document) {}

    @Open("awards are public; people are masked")
    @GetMapping(path = "/api/campaigns/{slug}/awards", produces = "application/json")
    ResponseEntity<Told<One>> open(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer no,
            @RequestParam(required = false) @Nullable String award,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "50") int count) {
        if (from < 1 || count < 1 || count > MOST) {
            throw Refusal.bad("award.span", MOST);
        }
        var edition = edition(slug, no);
        var told = told(edition, g -> one(edition, g, from, count), award);
        if (award != null && told.awards().isEmpty()) {
            throw Refusal.unknown();
        }
        return ResponseEntity.ok(told);
    }

    @SignedIn
    @GetMapping(path = "/api/campaigns/{slug}/awards/me", produces = "application/json")
    ResponseEntity<Told<Mine>> own(
            Here here,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer no) {
        var edition = edition(slug, no);
        long who = here.visitor().person();
        var told = told(edition, g -> mine(edition, g, who), null);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(told);
    }

    private Edition edition(String slug, @Nullable Integer no) {
        var running = campaigns.bySlug(slug);
        var published =
                Editions.shown(honours.published(running), no).orElseThrow(Refusal::unknown);
        var document = honours.document(running, published.no()).orElseThrow(Refusal::unknown);
        return new Edition(editions.then(running, published), published, document);
    }

    private static <T> Told<T> told(
            Edition edition, Function<Document.Given, Stream<T>> each, @Nullable String only) {
        var published = edition.published();
        return new Told<>(
                edition.document().campaign(),
                published.no(),
                published.version(),
                published.asOf(),
                published.madeAt(),
                published.digest(),
                edition.document().awards().stream()
                        .filter(g -> only == null || g.id().equals(only))
                        .flatMap(each)
                        .toList());
    }

    private @Nullable Award award(Edition edition, Document.Given given) {
        return honours.awards(edition.campaign()).all().stream()
                .filter(a -> a.id().equals(given.id()))
                .findFirst()
                .orElse(null);
    }

    private Stream<One> one(Edition edition, Document.Given given, int from, int count) {
        var award = award(edition, given);
        int size = given.places().size();
        int first = Math.min(size, from - 1);
        var named =
                naming.named(
                        edition.campaign(), award, given, first, Math.min(size, first + count));
        return Stream.of(
                new One(
                        given.id(),
                        given.name(),
                        award == null ? new Both("", "") : honours.how(edition.campaign(), award),
                        award == null ? null : award.by(),
                        given.waits(),
                        size,
                        named.stream().map(AwardJson::place).toList()));
    }

    private static Place place(Naming.Named named) {
        var place = named.place();
        return new Place(place.no(), named.who(), named.unit(), place.rank(), place.why());
    }

    private Stream<Mine> mine(Edition edition, Document.Given given, long who) {
        var award = award(edition, given);
        return given.people()
                ? given.of(who).stream()
                        .map(
                                p ->
                                        new Mine(
                                                given.id(),
                                                given.name(),
                                                award == null ? null : award.by(),
                                                p.no() > 0,
                                                p.no(),
                                                p.why()))
                : Stream.of();
    }
}
