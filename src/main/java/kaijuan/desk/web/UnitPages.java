package kaijuan.desk.web;

import java.util.List;
import java.util.Map;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A unit of a campaign for its clerk: who entered, what they do, how far it is from its target. */
@Controller
class UnitPages {

    private static final int LAST = 23;

    private final Reach reach;
    private final Telling telling;
    private final Charts charts;

    UnitPages(Reach reach, Telling telling, Charts charts) {
        this.reach = reach;
        this.telling = telling;
        this.charts = charts;
    }

    @For({"clerk", "organiser"})
    @GetMapping("/c/{campaign}/desk/unit/{unit:\\d{1,18}}")
    View unit(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("unit") long unit,
            @RequestParam Map<String, String> query) {
        var place = reach.place(slug, unit, here.visitor());
        var campaign = place.campaign();
        var look = Look.of(campaign, here, query);
        var sight = telling.at(here, place);
        var view =
                new UnitView(
                        place.said(here),
                        place.said(here),
                        place.base(),
                        above(here, place),
                        telling.asOf(here, campaign),
                        telling.figures(here, sight),
                        telling.progress(sight),
                        List.of(
                                charts.days(
                                        here, place, look, place.base(), place.people() + "?day="),
                                charts.hours(here, place, look)),
                        telling.below(here, sight, look.measure()));
        return Html.of(Html.PAGES.deskUnit(here.page(place.said(here)), campaign, view));
    }

    /** One hour of the days, each of which opens its people. */
    @For({"clerk", "organiser"})
    @GetMapping("/c/{campaign}/desk/unit/{unit:\\d{1,18}}/hour/{hour:\\d{1,9}}")
    View hour(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("unit") long unit,
            @PathVariable("hour") int hour,
            @RequestParam Map<String, String> query) {
        var place = reach.place(slug, unit, here.visitor());
        if (hour > LAST) {
            throw Refusal.unknown();
        }
        var campaign = place.campaign();
        var look = Look.of(campaign, here, query);
        var title = here.say("desk.hour", hour, hour + 1);
        var base = place.base() + "/hour/" + hour;
        var view =
                new UnitView(
                        title + " · " + place.said(here),
                        place.said(here),
                        base,
                        place.base(),
                        telling.asOf(here, campaign),
                        List.of(),
                        null,
                        List.of(charts.hour(here, place, look, hour, base)),
                        List.of());
        return Html.of(Html.PAGES.deskUnit(here.page(title), campaign, view));
    }

    private @Nullable String above(Here here, Place place) {
        Unit above = telling.above(place);
        if (above == null) {
            return null;
        }
        try {
            reach.demand(place.campaign(), above.id(), here.visitor());
            return Place.base(place.campaign(), above.id());
        } catch (Refusal beyond) {
            return null;
        }
    }
}
