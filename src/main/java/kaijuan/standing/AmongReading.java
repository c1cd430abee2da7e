package kaijuan.standing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Nearest;
import kaijuan.campaign.Section;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;

/** Reads what of all facts is measured. */
final class AmongReading {

    private final Section section;
    private final Campaign outline;
    private final @Nullable String activity;

    AmongReading(Section section, Campaign outline, @Nullable String activity) {
        this.section = section;
        this.outline = outline;
        this.activity = activity;
    }

    Among among(Meter meter) {
        var among =
                new Among(
                        Set.copyOf(section.texts("media")),
                        rooms(),
                        Set.copyOf(section.texts("tags")),
                        rules());
        return activity == null ? among : within(among, meter);
    }

    /** What belongs to the activity, where nothing narrower is named. */
    private Among within(Among among, Meter meter) {
        var rules = among.rules();
        var rooms = among.rooms();
        if (meter.keys().contains("rules") && rules.isEmpty()) {
            rules =
                    ids(
                            outline.chapter(Tariff.class).rules().stream()
                                    .filter(r -> Objects.equals(r.activity(), activity))
                                    .map(Rule::id));
        } else if (meter.keys().contains("rooms") && rooms.isEmpty()) {
            rooms =
                    ids(
                            outline.rooms().stream()
                                    .filter(r -> Objects.equals(r.activity(), activity))
                                    .map(r -> r.id()));
        } else if (!meter.keys().contains("rules") && !meter.keys().contains("rooms")) {
            section.wrong(
                    "measure",
                    meter.word() + " 不能只看一项子活动；积分、时间、天数和书目可以。",
                    meter.word()
                            + " cannot be of one activity; points, time, days and finished can.");
        }
        return new Among(among.media(), rooms, among.tags(), rules);
    }

    private Set<String> ids(Stream<String> found) {
        var ids = found.collect(Collectors.toSet());
        if (ids.isEmpty()) {
            section.wrong(
                    "measure",
                    "这项子活动没有自己的计分规则或板块，无从计算。",
                    "the activity has no rules of points or rooms of its own to measure.");
        }
        return ids;
    }

    /** Refuses keys that the measure does not have. */
    void fitting(Meter meter) {
        for (var key :
                List.of("media", "rooms", "tags", "rules", "least", "people", "share", "each")) {
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
