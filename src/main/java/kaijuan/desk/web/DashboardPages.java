package kaijuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.desk.Figures;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organiser's dashboard: the whole campaign by day, hour and unit. */
@Controller
class DashboardPages {

    private static final String HERE = "/c/{campaign}/desk/dashboard";

    private final Reach reach;
    private final Telling telling;
    private final Charts charts;
    private final Ways ways;

    DashboardPages(Reach reach, Telling telling, Charts charts, Ways ways) {
        this.reach = reach;
        this.telling = telling;
        this.charts = charts;
        this.ways = ways;
    }

    @For("organiser")
    @DeskDoor(value = "desk.dashboard", order = 10)
    @GetMapping(HERE)
    View dashboard(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> query) {
        var campaign = reach.organised(slug, here.visitor());
        var place = reach.place(slug, Figures.WHOLE, here.visitor());
        var look = Look.of(campaign, here, query);
        var sight = telling.at(here, place);
        var base = Place.desk(campaign) + "/dashboard";
        var view =
                new DashboardView(
                        here.say("desk.dashboard"),
                        base,
                        Place.desk(campaign),
                        telling.asOf(here, campaign),
                        telling.figures(here, sight),
                        telling.progress(sight),
                        List.of(
                                charts.days(here, place, look, base, base + "/day/"),
                                charts.hours(here, place, look)),
                        telling.below(here, sight, look.measure()),
                        place.base(),
                        ways.of(here.visitor(), campaign));
        return page(here, campaign, view);
    }

    /** One day: its hours, its units, and the way to its people. */
    @For("organiser")
    @GetMapping(HERE + "/day/{day}")
    View day(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("day") String typed,
            @RequestParam Map<String, String> query) {
        var campaign = reach.organised(slug, here.visitor());
        if (!(Asked.day(typed) instanceof LocalDate day)) {
            throw Refusal.unknown();
        }
        var place = reach.place(slug, Figures.WHOLE, here.visitor());
        var look = new Look(Look.of(campaign, here, query).measure(), day);
        var base = Place.desk(campaign) + "/dashboard";
        var sight = telling.on(place, day);
        var rows = place.people() + "?day=" + day;
        var view =
                new DashboardView(
                        day.toString(),
                        base + "/day/" + day,
                        base,
                        telling.asOf(here, campaign),
                        telling.ofDay(here, sight, place.id()),
                        null,
                        List.of(
                                charts.hours(
                                        here,
                                        place,
                                        look,
                                        day,
                                        base + "/day/" + day,
                                        hour -> rows + "&hour=" + hour)),
                        telling.belowOn(here, sight, look.measure()),
                        null,
                        List.of());
        return page(here, campaign, view);
    }

    private static View page(Here here, Campaign campaign, DashboardView view) {
        return Html.of(Html.PAGES.deskDashboard(here.page(view.title()), campaign.name(), view));
    }
}
