package kaijuan.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import kaijuan.award.Awards;
import kaijuan.award.Document;
import kaijuan.award.Honours;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** What the installation knows of awards, under the names of a result. */
@Component
class Awarding {

    private final Honours honours;
    private final Units units;
    private final Pseudonyms pseudonyms;

    Awarding(Honours honours, Units units, Pseudonyms pseudonyms) {
        this.honours = honours;
        this.units = units;
        this.pseudonyms = pseudonyms;
    }

    /** What awards go by: who is barred, who was drawn, what was published last. */
    Lines.Honours by(Campaign campaign) {
        var drawn = new HashMap<String, List<String>>();
        var awards = campaign.chapter(Awards.class);
        honours.drawn(campaign)
                .forEach(
                        (id, who) ->
                                awards.of(id)
                                        .ifPresent(
                                                a -> {
                                                    var name = name(campaign, a.people());
                                                    drawn.put(id, named(who, name));
                                                }));
        var published = honours.published(campaign);
        if (published.isEmpty()) {
            return new Lines.Honours(List.of(), List.of(), drawn, null);
        }
        var last = published.getFirst();
        var document = honours.document(campaign, last.no()).orElseThrow();
        return new Lines.Honours(
                named(document.barred().people(), name(campaign, true)),
                named(document.barred().units(), name(campaign, false)),
                drawn,
                new Lines.Honoured(last.no(), last.asOf(), last.version(), last.digest()));
    }

    /** The awards as they were published last; none before. */
    List<Lines.Honour> published(Campaign campaign, Lines.Honours by) {
        var last = by.published();
        return last == null
                ? List.of()
                : honours.document(campaign, last.no()).orElseThrow().awards().stream()
                        .map(g -> honour(campaign, g))
                        .toList();
    }

    private Lines.Honour honour(Campaign campaign, Document.Given given) {
        var name = name(campaign, given.people());
        var places =
                given.places().stream()
                        .map(
                                p ->
                                        new Lines.Won(
                                                p.no(),
                                                p.subject() == 0 ? null : name.apply(p.subject())))
                        .toList();
        return new Lines.Honour(given.id(), true, given.waits() != null, places);
    }

    private LongFunction<String> name(Campaign campaign, boolean people) {
        if (people) {
            return member -> pseudonyms.of(campaign, member);
        }
        Map<Long, String> codes =
                units.all().stream().collect(Collectors.toMap(Unit::id, Unit::code));
        return unit -> codes.getOrDefault(unit, "?");
    }

    private static List<String> named(List<Long> who, LongFunction<String> name) {
        return who.stream().map(name::apply).toList();
    }
}
