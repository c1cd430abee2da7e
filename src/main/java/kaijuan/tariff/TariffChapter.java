package kaijuan.tariff;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter {@code points} of a definition. */
@Component
@Order(10)
class TariffChapter implements Chapter<Tariff> {

    @Override
    public Key keys() {
        return TariffKeys.ALL;
    }

    @Override
    public Class<Tariff> type() {
        return Tariff.class;
    }

    @Override
    public Tariff read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Tariff.NONE;
        }
        var rules = new ArrayList<Rule>();
        var titleCaps = new ArrayList<Cap>();
        var ruleCaps = new ArrayList<Cap>();
        var ids = new LinkedHashSet<String>();
        var all = section.sections("rules").stream().map(one -> one.text("id")).toList();
        for (var one : section.sections("rules")) {
            var rule = new RuleReading(one, outline, new Above(one.text("id"), ids, all)).rule();
            if (!ids.add(rule.id())) {
                one.wrong(
                        "id",
                        "已有同名的规则 " + rule.id() + "。",
                        "There is a rule " + rule.id() + " already.");
            }
            rules.add(rule);
            for (var cap : CapReading.of(one, rule)) {
                (cap.window() == Cap.Window.TITLE ? titleCaps : ruleCaps).add(cap);
            }
        }
        var caps = new ArrayList<>(titleCaps);
        caps.addAll(ruleCaps);
        caps.addAll(CapReading.groups(section, ids));
        return new Tariff(
                List.copyOf(rules),
                List.copyOf(caps),
                new Multipliers(
                        multipliers(section, ids, outline),
                        section.text("together").equals("greatest")),
                week(section));
    }

    private static DayOfWeek week(Section section) {
        return DayOfWeek.valueOf(section.text("week").toUpperCase(Locale.ROOT));
    }

    private static List<Multiplier> multipliers(
            Section section, Set<String> ids, Campaign outline) {
        var found = new ArrayList<Multiplier>();
        for (var one : section.sections("multiply")) {
            found.add(
                    new Multiplier(
                            one.text("name"),
                            Activities.days(one, "days", null, outline),
                            Weekdays.of(one),
                            WhenReading.hours(one, outline),
                            CapReading.rules(one, Above.all(ids)),
                            percent(one)));
        }
        return List.copyOf(found);
    }

    private static int percent(Section section) {
        var words = section.text("by").strip();
        return words.isEmpty() ? 100 : Integer.parseInt(words.substring(0, words.length() - 1));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return Said.of(campaign.chapter(Tariff.class), campaign);
    }

    /** A limit in points under the key; 0 when the key is missing. */
    static int limit(Section section, String key) {
        return section.number(key);
    }
}
