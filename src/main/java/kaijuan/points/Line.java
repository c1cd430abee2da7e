package kaijuan.points;

import java.time.Instant;
import java.util.Locale;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Text;
import kaijuan.tariff.Cap;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import kaijuan.tariff.Took;

/**
 * A line of the ledger in words.
 *
 * @param time the time of day
 * @param rule the rule's name
 * @param points the points, with their sign
 * @param why what it rests on, and what limits took
 * @param taken whether limits took some or all
 */
public record Line(String time, String rule, String points, String why, boolean taken) {

    /**
     * The entry in words.
     *
     * @param title the name of the title that it rests on, or empty
     */
    public static Line of(Entry entry, String title, Campaign campaign, Text text) {
        var tariff = campaign.chapter(Tariff.class);
        var rule = tariff.rule(entry.rule());
        var why = rule.map(r -> rests(entry, r, title, text)).orElse("");
        if (entry.percent() != 100) {
            why += text.say("points.line.percent", entry.percent());
        }
        return new Line(
                clock(entry.at(), campaign),
                rule.map(Rule::name).orElse(entry.rule()),
                String.format("%+d", entry.points()),
                why + took(entry, tariff, text),
                entry.points() < entry.worth());
    }

    private static String took(Entry entry, Tariff tariff, Text text) {
        var said = new StringBuilder();
        Took.read(entry.took())
                .forEach(
                        (id, points) ->
                                tariff.cap(id)
                                        .map(cap -> took(entry, cap, points, text))
                                        .ifPresent(said::append));
        return said.toString();
    }

    private static String took(Entry entry, Cap cap, int points, Text text) {
        if (cap.window() == Cap.Window.DAY && cap.rules().size() == 1) {
            return text.say(
                    "points.line.taken", entry.points(), entry.worth(), entry.used(), cap.most());
        }
        var window = cap.window().name().toLowerCase(Locale.ROOT);
        return text.say("points.line.took." + window, cap.name(), cap.most(), points);
    }

    private static String rests(Entry entry, Rule rule, String title, Text text) {
        if (entry.times() > 1) {
            return text.say("points.line.times", entry.times());
        }
        if (rule.worth() instanceof Rule.Streak) {
            return text.say("points.line.streak", entry.amount());
        }
        return switch (rule.of()) {
            case Rule.Time t -> sum(entry, rule, title, text);
            case Rule.Finished f -> text.say("points.line.title", title);
            case Rule.All a -> text.say("points.line.all");
            case Rule.Deeds d -> deed(entry, d, rule, text);
            case Rule.Decided d -> text.say("points.line.correction", named(entry, text));
        };
    }

    private static String deed(Entry entry, Rule.Deeds of, Rule rule, Text text) {
        var said = text.say("points.line." + of.kind());
        var name = named(entry, text);
        return rule.worth() instanceof Rule.Each
                ? said + name
                : said + name + text.say("points.line.deed", entry.amount());
    }

    private static String named(Entry entry, Text text) {
        return entry.deed().isEmpty() ? "" : text.say("points.line.named", entry.deed());
    }

    private static String sum(Entry entry, Rule rule, String title, Text text) {
        var over =
                switch (rule.worth()) {
                    case Rule.Every e -> e.over();
                    case Rule.Tiers t -> t.over();
                    default -> Rule.Over.DAY;
                };
        var key = "points.line.sum." + over.name().toLowerCase(Locale.ROOT);
        var sum = text.say(key, entry.amount() / 60, entry.nth());
        return title.isEmpty() ? sum : sum + text.say("points.line.of", title);
    }

    private static String clock(Instant at, Campaign campaign) {
        var local = at.atZone(campaign.zone()).toLocalTime();
        return String.format("%02d:%02d", local.getHour(), local.getMinute());
    }
}
