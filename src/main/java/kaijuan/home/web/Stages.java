package kaijuan.home.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Stage;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Step;

/** A campaign's stages under its masthead, and where it stands among them. */
final class Stages {

    private Stages() {}

    static List<Step> of(Campaign campaign, Instant now) {
        var today = campaign.dayOf(now);
        return campaign.stages().stream()
                .map(s -> new Step(s.name(), days(s), state(s, today)))
                .toList();
    }

    /** "Still 72 days", "begins in 3 days", "over". */
    static String left(Campaign campaign, Instant now, Text text) {
        var today = campaign.dayOf(now);
        var first = campaign.stages().getFirst().first();
        var last = campaign.stages().getLast().last();
        if (today.isBefore(first)) {
            return text.say("home.left.before", days(today, first));
        }
        if (today.isAfter(last)) {
            return text.say("home.left.over");
        }
        var stage = campaign.stageAt(now);
        return stage.map(s -> text.say("home.left.stage", s.name(), days(today, s.last()) + 1))
                .orElse(text.say("home.left.between"));
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    private static String days(Stage stage) {
        return day(stage.first()) + "—" + day(stage.last());
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "." + day.getDayOfMonth();
    }

    private static String state(Stage stage, LocalDate today) {
        if (today.isAfter(stage.last())) {
            return "past";
        }
        return today.isBefore(stage.first()) ? "ahead" : "on";
    }
}
