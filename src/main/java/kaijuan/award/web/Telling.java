package kaijuan.award.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijuan.award.Award;
import kaijuan.award.Document;
import kaijuan.award.Drawing;
import kaijuan.award.Draws;
import kaijuan.award.Honours;
import kaijuan.award.Published;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says awards and what was published of them in the visitor's language. */
@Component
class Telling {

    static final int PAGE = 50;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Honours honours;
    private final Draws draws;
    private final Naming naming;
    private final Editions editions;

    Telling(Honours honours, Draws draws, Naming naming, Editions editions) {
        this.honours = honours;
        this.draws = draws;
        this.naming = naming;
        this.editions = editions;
    }

    /** All awards with their first places, of the publication or the latest. */
    AwardsView all(Here here, Campaign campaign, @Nullable Integer no) {
        return view(here, campaign, no, null, 1);
    }

    /** One award with a page of its places. */
    AwardsView one(Here here, Campaign campaign, String id, @Nullable Integer no, int page) {
        return view(here, campaign, no, id, page);
    }

    private AwardsView view(
            Here here, Campaign running, @Nullable Integer no, @Nullable String only, int page) {
        var all = honours.published(running);
        var shown = Editions.shown(all, no);
        var campaign = shown.map(p -> editions.then(running, p)).orElse(running);
        var document = shown.flatMap(p -> honours.document(campaign, p.no()));
        var drawings = draws.drawings(campaign);
        var ones = new ArrayList<AwardsView.One>();
        int pages = 1;
        for (var award : honours.awards(campaign).all()) {
            if (only != null && !only.equals(award.id())) {
                continue;
            }
            var given =
                    document.flatMap(
                            d ->
                                    d.awards().stream()
                                            .filter(g -> g.id().equals(award.id()))
                                            .findFirst());
            pages = given.map(g -> Math.ceilDiv(g.places().size(), PAGE)).orElse(1);
            var drawn = drawings.stream().filter(d -> d.award().equals(award.id())).findFirst();
            ones.add(one(here, campaign, award, given, drawn, page));
        }
        if (page < 1 || page > Math.max(1, pages) || only != null && ones.isEmpty()) {
            throw Refusal.unknown();
        }
        var home = "/c/" + campaign.slug() + "/awards";
        return new AwardsView(
                home,
                rules(running, campaign),
                shown.map(p -> head(here, campaign, p)).orElse(null),
                shown.map(p -> here.say("award.digest", p.digest())).orElse(null),
                ones,
                earlier(here, home, all, shown),
                only == null,
                no,
                page,
                Math.max(1, pages));
    }

    private static String rules(Campaign running, Campaign shown) {
        var address = "/c/" + running.slug() + "/rules";
        return shown.version() == running.version()
                ? address
                : address + "?version=" + shown.version();
    }

    private static List<AwardsView.Link> earlier(
            Here here, String home, List<Published> all, Optional<Published> shown) {
        return all.stream()
                .filter(p -> shown.isEmpty() || p.no() != shown.get().no())
                .map(
                        p ->
                                new AwardsView.Link(
                                        home + "?no=" + p.no(), here.say("award.no.of", p.no())))
                .toList();
    }

    private AwardsView.One one(
            Here here,
            Campaign campaign,
            Award award,
            Optional<Document.Given> given,
            Optional<Drawing> drawing,
            int page) {
        int size = given.map(g -> g.places().size()).orElse(0);
        int from = Math.min(size, (page - 1) * PAGE);
        int to = Math.min(size, from + PAGE);
        var rows =
                given.map(g -> naming.rows(here.text(), campaign, award, g, from, to))
                        .orElse(List.of());
        return new AwardsView.One(
                award.id(),
                award.name(),
                honours.how(campaign, award).in(here.text()),
                award.prize().isEmpty() ? null : here.say("award.prize", award.prize()),
                note(here, given),
                given.filter(g -> !g.places().isEmpty()).map(g -> count(here, g)).orElse(null),
                rows,
                given.map(g -> own(here, g)).orElse(null),
                size > PAGE,
                drawing.map(d -> draw(here, campaign, d)).orElse(null));
    }

    /** What became of the visitor, in words; null where the allocation says nothing of them. */
    private static @Nullable String own(Here here, Document.Given given) {
        var who = here.visitor().id();
        if (who == null || !given.people()) {
            return null;
        }
        return given.of(who)
                .map(
                        p ->
                                here.say(
                                        p.no() > 0 ? "award.own.won" : "award.own.passed",
                                        p.why().in(here.text()),
                                        p.no()))
                .orElse(null);
    }

    private static @Nullable String note(Here here, Optional<Document.Given> given) {
        return given.map(Document.Given::waits).map(w -> w.in(here.text())).orElse(null);
    }

    private static String count(Here here, Document.Given given) {
        long winners = given.places().stream().filter(p -> p.subject() != 0).count();
        return here.say("award.count", winners, given.places().size());
    }

    private AwardsView.Draw draw(Here here, Campaign campaign, Drawing drawing) {
        var said = new ArrayList<String>();
        said.add(
                here.say(
                        "award.draw.published",
                        moment(campaign, drawing.publishedAt()),
                        drawing.digest()));
        var decided = drawing.decidedAt();
        said.add(
                decided == null
                        ? here.say("award.draw.waits")
                        : here.say(
                                "award.draw.seed",
                                String.valueOf(drawing.seed()),
                                String.valueOf(drawing.source()),
                                moment(campaign, decided)));
        said.add(here.say("award.draw.how"));
        var who = here.visitor().id();
        if (who != null) {
            draws.pseudonym(campaign, drawing.award(), who)
                    .ifPresent(p -> said.add(here.say("award.draw.own", p)));
        }
        var list = "/c/" + campaign.slug() + "/awards/" + drawing.award() + "/tickets";
        return new AwardsView.Draw(list, said);
    }

    private static String head(Here here, Campaign campaign, Published published) {
        return here.say(
                "award.published",
                moment(campaign, published.madeAt()),
                published.author(),
                moment(campaign, published.asOf()));
    }

    private static String moment(Campaign campaign, Instant at) {
        return MOMENT.format(at.atZone(campaign.zone()));
    }
}
