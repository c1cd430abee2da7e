package kaijuan.tariff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Section;

/** Reads limits: those of a rule, and those that rules share. */
final class CapReading {

    private static final Map<String, Cap.Window> WINDOWS = new LinkedHashMap<>();

    static {
        WINDOWS.put("title", Cap.Window.TITLE);
        WINDOWS.put("day", Cap.Window.DAY);
        WINDOWS.put("week", Cap.Window.WEEK);
        WINDOWS.put("month", Cap.Window.MONTH);
        WINDOWS.put("campaign", Cap.Window.CAMPAIGN);
    }

    private CapReading() {}

    /** The limits of one rule: {@code cap: 10} a day, or {@code caps: {day: 10, week: 50}}. */
    static List<Cap> of(Section section, Rule rule) {
        var caps = new ArrayList<Cap>();
        int day = TariffChapter.limit(section, "cap");
        var many = section.section("caps");
        if (many != null) {
            if (section.has("cap") && many.has("day")) {
                section.wrong(
                        "cap",
                        "cap 和 caps.day 是一回事，只写一个。",
                        "cap and caps.day are the same; write one.");
            }
            caps.addAll(windows(many, rule.id() + ".", rule.name(), Set.of(rule.id())));
        }
        if (day > 0) {
            caps.add(
                    new Cap(
                            rule.id() + ".day",
                            rule.name(),
                            Set.of(rule.id()),
                            Cap.Window.DAY,
                            day));
        }
        if (caps.stream().anyMatch(c -> c.most() < rule.once())
                && !(rule.worth() instanceof Rule.Tiers)) {
            section.wrong(
                    section.has("cap") ? "cap" : "caps",
                    "上限低于一次的分值，一次也得不全；至少应当是 " + rule.once() + "。",
                    "The limit is below the points of one time; it must be "
                            + rule.once()
                            + " or more.");
        }
        return caps;
    }

    /** The limits that rules share, under {@code caps} of the chapter. */
    static List<Cap> groups(Section chapter, Set<String> ids) {
        var caps = new ArrayList<Cap>();
        var known = new HashSet<String>(ids);
        for (var one : chapter.sections("caps")) {
            var id = one.text("id");
            if (!known.add(id)) {
                one.wrong("id", "已有同名的规则或上限。", "There is a rule or limit of this id already.");
            }
            var windows = windows(one, id + ".", one.text("name"), rules(one, Above.all(ids)));
            if (windows.isEmpty()) {
                one.wrong(
                        "day",
                        "缺少上限：day、week、month、campaign 或 title 至少写一个。",
                        "A limit is missing: at least one of day, week, month, campaign or title.");
            }
            caps.addAll(windows);
        }
        return caps;
    }

    private static List<Cap> windows(
            Section section, String prefix, String name, Set<String> rules) {
        var caps = new ArrayList<Cap>();
        WINDOWS.forEach(
                (key, window) -> {
                    int most = TariffChapter.limit(section, key);
                    if (most > 0) {
                        caps.add(new Cap(prefix + key, name, rules, window, most));
                    }
                });
        return caps;
    }

    /** The rules named under {@code rules}, each of which must be known; empty for all. */
    static Set<String> rules(Section section, Above above) {
        var rules = section.texts("rules");
        rules.forEach(rule -> above.lacks(section, "rules", rule));
        return Set.copyOf(rules);
    }
}
