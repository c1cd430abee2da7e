package kaijuan.live.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Page;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Typed;
import kaijuan.live.Calls;
import kaijuan.live.ClassCard;
import kaijuan.live.Classes;
import kaijuan.live.LiveClass;
import kaijuan.live.Syllabus;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Writes the sheets of the organiser's desk. */
@Component
class Sheets {

    private static final int UNITS = 300;

    private final Classes classes;
    private final Calls calls;
    private final Units units;

    Sheets(Classes classes, Calls calls, Units units) {
        this.classes = classes;
        this.calls = calls;
        this.units = units;
    }

    View list(Here here, Campaign campaign) {
        var cards =
                classes.of(campaign).stream()
                        .map(c -> ClassCard.of(campaign, c, false, here))
                        .toList()
                        .reversed();
        var page = page(here, campaign, here.say("live.desk.title"));
        return Html.of(
                Html.PAGES.liveDesk(page, campaign, cards, Classes.room(campaign).isPresent()));
    }

    /** The class as it stands. */
    View standing(Here here, Campaign campaign, LiveClass of) {
        return sheet(here, campaign, of, ClassForm.of(campaign, of, units), Map.of());
    }

    /** What was typed once more, with what is wrong, under the status that says so. */
    View again(
            Here here,
            Campaign campaign,
            long id,
            Map<String, String> typed,
            Map<String, Refusal> wrong) {
        var of = id == 0 ? null : classes.one(campaign, id);
        var view = sheet(here, campaign, of, typed, wrong);
        var status =
                wrong.values().stream()
                        .map(Refusal::status)
                        .findFirst()
                        .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
        return Answered.under(status, view);
    }

    Syllabus read(Campaign campaign, ClassForm form, Map<String, Refusal> wrong) {
        return form.syllabus(campaign, units, wrong);
    }

    View sheet(
            Here here,
            Campaign campaign,
            @Nullable LiveClass of,
            Map<String, String> values,
            Map<String, Refusal> wrong) {
        var sentences =
                wrong.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> here.say(e.getValue())));
        var sheet =
                new ClassSheet(
                        campaign,
                        of == null ? null : ClassCard.of(campaign, of, false, here),
                        new Typed(values, sentences),
                        sentences.getOrDefault("", ""),
                        of == null ? 0 : calls.count(of.id()),
                        of == null ? List.of() : classes.films(campaign),
                        units.all().stream()
                                .limit(UNITS)
                                .map(u -> u.code() + " " + u.name())
                                .toList());
        var title = of == null ? here.say("live.desk.new") : of.name();
        return Html.of(Html.PAGES.liveSheet(page(here, campaign, title), sheet));
    }

    private static Page page(Here here, Campaign campaign, String title) {
        var home = new Page.Place("home", campaign.name(), "/c/" + campaign.slug());
        return here.page(title, home, List.of(), null);
    }
}
