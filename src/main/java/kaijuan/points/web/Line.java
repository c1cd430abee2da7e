package kaijuan.points.web;

import java.time.Instant;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Text;
import kaijuan.points.Entry;
import kaijuan.points.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger in words.
 *
 * @param time the time of day
 * @param rule the rule's name
 * @param points the points, with their sign
 * @param why what it rests on, and what a cap took
 * @param taken whether a cap took some or all
 */
public record Line(String time, String rule, String points, String why, boolean taken) {

    static Line of(Entry entry, @Nullable Rule rule, String title, Campaign campaign, Text text) {
        int most = rule == null ? Rule.NO_CAP : rule.most();
        var taken = entry.points() < entry.worth();
        var why = rests(entry, title, text);
        if (taken) {
            why += text.say("points.line.taken", entry.points(), entry.worth(), entry.used(), most);
        }
        return new Line(
                clock(entry.at(), campaign),
                rule == null ? entry.rule() : rule.name(),
                "+" + entry.points(),
                why,
                taken);
    }

    private static String rests(Entry entry, String title, Text text) {
        if (entry.times() > 1) {
            return text.say("points.line.times", entry.times());
        }
        if (entry.amount() > 0) {
            return text.say("points.line.sum", entry.amount() / 60, entry.nth());
        }
        return title.isEmpty()
                ? text.say("points.line.checkin")
                : text.say("points.line.title", title);
    }

    private static String clock(Instant at, Campaign campaign) {
        var local = at.atZone(campaign.zone()).toLocalTime();
        return String.format("%02d:%02d", local.getHour(), local.getMinute());
    }
}
