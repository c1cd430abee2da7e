package kaijuan.standing;

import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Nearest;
import kaijuan.campaign.Section;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;

/** Reads what of all facts is measured. */
final class AmongReading {

    private final Section section;
    private final Campaign outline;

    AmongReading(Section section, Campaign outline) {
        this.section = section;
        this.outline = outline;
    }

    Among among() {
        return new Among(
                Set.copyOf(section.texts("media")),
                rooms(),
                Set.copyOf(section.texts("tags")),
                rules());
    }

    /** Refuses keys that the measure does not have. */
    void fitting(Meter meter) {
        for (var key : List.of("media", "rooms", "tags", "rules", "least", "share", "each")) {
            if (section.has(key) && !meter.keys().contains(key)) {
                var known = meter.keys();
                section.wrong(
                        key,
                        meter.word()
                                + " 没有 "
                                + key
                                + "，请去掉"
                                + (known.isEmpty()
                                        ? "。"
                                        : "；可写的有：" + String.join("、", known) + "。"),
                        meter.word()
                                + " has no "
                                + key
                                + "; leave it out"
                                + (known.isEmpty()
                                        ? "."
                                        : "; it may have " + String.join(", ", known) + "."));
            }
        }
    }

    private Set<String> rooms() {
        var known = outline.rooms().stream().map(r -> r.id()).toList();
        return named("rooms", "板块", "room", known);
    }

    private Set<String> rules() {
        var known = outline.chapter(Tariff.class).rules().stream().map(Rule::id).toList();
        return named("rules", "计分规则", "rule of points", known);
    }

    private Set<String> named(String key, String zh, String en, List<String> known) {
        var named = section.texts(key);
        for (var one : named) {
            if (!known.contains(one)) {
                var near = Nearest.of(one, known);
                section.wrong(
                        key,
                        "没有"
                                + zh
                                + " "
                                + one
                                + "。"
                                + near.map(n -> "是不是 " + n + "？")
                                        .orElse("现有：" + String.join("、", known) + "。"),
                        "there is no "
                                + en
                                + " "
                                + one
                                + ". "
                                + near.map(n -> "Did you mean " + n + "?")
                                        .orElse("There are: " + String.join(", ", known) + "."));
            }
        }
        return Set.copyOf(named);
    }
}
