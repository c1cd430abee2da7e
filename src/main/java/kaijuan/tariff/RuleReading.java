package kaijuan.tariff;

import java.util.List;
import java.util.Set;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Allowed;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import kaijuan.campaign.Source;

/** Reads one rule. */
final class RuleReading {

    private static final Set<String> NO_DEEDS = Set.of("time", "finished", "all", "");
    private static final List<String> NOT_DECIDED =
            List.of(
                    "points",
                    "every",
                    "over",
                    "tiers",
                    "higher",
                    "milestones",
                    "streak",
                    "cap",
                    "caps",
                    "when",
                    "least",
                    "amounts",
                    "state");

    private final Section section;
    private final Campaign outline;
    private final Above above;

    /** A rule below those named. */
    RuleReading(Section section, Campaign outline, Above above) {
        this.section = section;
        this.outline = outline;
        this.above = above;
    }

    Rule rule() {
        var fact = section.text("fact");
        var worth =
                fact.equals(Correction.DECIDED)
                        ? new Rule.Each(1, 1)
                        : new WorthReading(
                                        section, fact.equals("time"), DeedReading.amounts(section))
                                .worth();
        var activity = Activities.of(section, outline);
        Allowed.needed(outline, fact, activity, section, "fact");
        return new Rule(
                section.text("id"),
                section.text("name"),
                activity,
                of(fact),
                worth,
                new WhenReading(outline, above).of(section, activity, fact),
                section.flag("spendable"));
    }

    private Rule.Of of(String fact) {
        var filter = filter();
        if (!fact.equals("time") && !fact.equals("finished")) {
            misplaced(fact, "room", "medium", "tag", "title", "share");
        }
        if (NO_DEEDS.contains(fact)) {
            DeedReading.none(section, fact);
        }
        Source.needed(outline, fact, section, "fact");
        return switch (fact) {
            case "time", "" -> new Rule.Time(filter);
            case "finished" -> new Rule.Finished(filter, section.percent("share"));
            case "all" -> all();
            case Correction.DECIDED -> decided();
            default -> new DeedReading(section, fact).of();
        };
    }

    private void misplaced(String fact, String... keys) {
        for (var key : keys) {
            if (section.has(key)) {
                section.wrong(
                        key,
                        fact + " 不看作品，请去掉 " + key + "。",
                        fact + " is not of titles; leave " + key + " out.");
            }
        }
    }

    /** Points as staff decide them leave nothing else to be written. */
    private Rule.Of decided() {
        for (var key : NOT_DECIDED) {
            if (section.has(key)) {
                section.wrong(
                        key,
                        "correction 的分值由工作人员逐次决定，不写 " + key + "。",
                        "the points of a correction are decided each time; leave " + key + " out.");
            }
        }
        return new Rule.Decided(Set.copyOf(section.texts("named")));
    }

    private Rule.Of all() {
        if (section.texts("rules").size() < 2) {
            section.wrong(
                    "rules",
                    "应当写上面的两条或更多规则，例如 [checkin, classics]。",
                    "must name two or more of the rules above, such as [checkin, classics].");
        }
        return new Rule.All(CapReading.rules(section, above));
    }

    private Filter filter() {
        var room = section.text("room");
        if (!room.isEmpty() && outline.room(room).isEmpty()) {
            var known = String.join("、", outline.rooms().stream().map(r -> r.id()).toList());
            section.wrong(
                    "room",
                    "没有这个板块，现有：" + known + "。",
                    "There is no such room; there are " + known + ".");
        }
        return new Filter(section.text("medium"), room, section.text("tag"), section.text("title"));
    }
}
