package kaijuan.home.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Days;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Step;

/** A campaign's stages under its masthead, and where it stands among them. */
final class Stages {

    private Stages() {}

    static List<Step> of(Campaign campaign, Instant now) {
        var today = campaign.dayOf(now);
        return campaign.roof().stream()
                .map(s -> new Step(s.name(), days(s.days()), state(s.days(), today)))
                .toList();
    }

    /** "Still 72 days", "begins in 3 days", "over". */
    static String left(Campaign campaign, Instant now, Text text) {
        var today = campaign.dayOf(now);
        var first = campaign.days().first();
        var last = campaign.days().last();
        if (today.isBefore(first)) {
            return text.say("home.left.before", between(today, first));
        }
        if (today.isAfter(last)) {
            return text.say("home.left.over");
        }
        var own = campaign.stages().stream().filter(s -> s.days().has(today)).findFirst();
        return campaign.stageAt(now)
                .or(() -> own)
                .map(s -> text.say("home.left.stage", s.name(), between(today, s.last()) + 1))
                .orElse(text.say("home.left.between"));
    }

    static long between(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    static String days(Days days) {
        return day(days.first()) + "—" + day(days.last());
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "." + day.getDayOfMonth();
    }

    static String state(Days days, LocalDate today) {
        if (today.isAfter(days.last())) {
            return "past";
        }
        return today.isBefore(days.first()) ? "ahead" : "on";
    }
}
