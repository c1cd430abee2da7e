package kaijuan.standing.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.standing.Board;
import kaijuan.standing.Explaining;
import kaijuan.standing.Explanation;
import kaijuan.standing.Publication;
import kaijuan.standing.Publishing;
import kaijuan.standing.Then;
import kaijuan.standing.Words;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds explanations for pages and programs, and says them. */
@Component
class Whys {

    private final Explaining explaining;
    private final Publishing publishing;
    private final Then then;
    private final Units units;

    Whys(Explaining explaining, Publishing publishing, Then then, Units units) {
        this.explaining = explaining;
        this.publishing = publishing;
        this.then = then;
        this.units = units;
    }

    /**
     * What is asked: a public place, or a unit.
     *
     * @param published the number of a publication; null for what stands now
     */
    record Asked(
            @Nullable String list,
            @Nullable Integer place,
            @Nullable String unit,
            @Nullable Long published) {}

    /** The explanation of a public place or of a unit. */
    Explanation open(Campaign campaign, Board board, Asked asked) {
        var published = published(campaign, board, asked.published());
        var at = then.of(campaign, board, published);
        var unit = asked.unit();
        if (unit != null && at.board().units()) {
            long subject = units.byCode(unit).id();
            return explaining
                    .of(at.campaign(), at.board(), published, subject)
                    .orElseThrow(Refusal::unknown);
        }
        var place = asked.place();
        if (place == null || place < 1 || place > 10_000) {
            throw Refusal.unknown();
        }
        return explaining
                .at(at.campaign(), at.board(), published, asked.list(), place)
                .orElseThrow(Refusal::unknown);
    }

    /** The explanation of a person's own place. */
    Explanation own(Campaign campaign, Board board, long member, @Nullable Long number) {
        var published = published(campaign, board, number);
        var at = then.of(campaign, board, published);
        if (!at.board().people()) {
            throw Refusal.unknown();
        }
        return explaining
                .of(at.campaign(), at.board(), published, member)
                .orElseThrow(Refusal::unknown);
    }

    /** Without a number, of a board that is published the latest. */
    private @Nullable Publication published(Campaign campaign, Board board, @Nullable Long number) {
        if (number != null) {
            return publishing.of(campaign, board, number);
        }
        return board.live()
                ? null
                : publishing.all(campaign, board).stream().findFirst().orElse(null);
    }

    WhyView view(Here here, Campaign campaign, Explanation why, boolean own) {
        var text = here.text();
        boolean composite = why.parts().size() > 1;
        var above = why.above();
        var name = why.line().name();
        var score = Words.score(why.board(), why.row().score()).in(text);
        return new WhyView(
                "/c/" + campaign.slug() + "/standing/" + why.board().id(),
                own
                        ? here.say("standing.mine.me")
                        : name == null ? here.say("standing.nameless") : name,
                here.say(
                        why.row().listed() ? "standing.why.rank" : "standing.why.apart",
                        Words.number(why.row().rank()),
                        Words.number(why.entrants())),
                score,
                here.say(
                        "standing.why.asOf",
                        Words.moment(why.asOf(), here.now(), campaign.zone()),
                        why.version()),
                why.parts().stream().map(p -> row(here, p, composite)).toList(),
                composite,
                composite ? here.say("standing.why.sum", score) : null,
                why.keys().stream().map(k -> row(here, k.name(), k.amount())).toList(),
                above == null
                        ? here.say("standing.why.first")
                        : here.say(
                                "standing.why.above",
                                Words.number(above.rank()),
                                above.score().in(text),
                                above.why().in(text)),
                above == null ? List.of() : why.lifts().stream().map(l -> l.in(text)).toList(),
                why.origins().stream().map(o -> group(here, o)).toList(),
                own ? "/c/" + campaign.slug() + "/points" : null);
    }

    private static WhyView.Group group(Here here, Explanation.Origin origin) {
        return new WhyView.Group(
                origin.name().in(here.text()),
                origin.sums().stream().map(f -> row(here, f.name(), f.amount())).toList());
    }

    private static WhyView.Row row(Here here, Both name, Both amount) {
        return new WhyView.Row(
                name.in(here.text()), amount.in(here.text()), null, null, null, null);
    }

    private static WhyView.Row row(Here here, Explanation.Term part, boolean composite) {
        var text = here.text();
        var divided = part.divided();
        var form = part.form();
        var best = part.best();
        var least = part.least();
        var how = new StringBuilder(divided == null ? "" : divided.in(text));
        if (form != null) {
            how.append(how.isEmpty() ? "" : " · ").append(form.in(text));
        }
        if (best != null && least != null) {
            how.append(" · ").append(here.say("standing.why.range", least.in(text), best.in(text)));
        }
        return new WhyView.Row(
                part.name().in(text),
                part.amount().in(text),
                how.isEmpty() ? null : how.toString(),
                composite ? part.weight() + "%" : null,
                composite ? points(part.norm()) : null,
                composite ? points(part.gives()) : null);
    }

    private static String points(long tenThousandths) {
        return Words.decimal(tenThousandths, 4);
    }
}
