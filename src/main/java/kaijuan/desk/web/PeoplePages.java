package kaijuan.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kaijuan.desk.Entrants;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The entrants of a unit: the rows behind its figures. */
@Controller
class PeoplePages {

    private static final String HERE = "/c/{campaign}/desk/unit/{unit:\\d{1,18}}/people";
    private static final int PAGE = 50;

    private final Reach reach;
    private final Entrants entrants;
    private final PeopleTelling telling;
    private final Finding finding;

    PeoplePages(Reach reach, Entrants entrants, PeopleTelling telling, Finding finding) {
        this.reach = reach;
        this.entrants = entrants;
        this.telling = telling;
        this.finding = finding;
    }

    @For({"clerk", "organiser"})
    @GetMapping(HERE)
    View people(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("unit") long unit,
            @RequestParam Map<String, String> query) {
        var place = reach.place(slug, unit, here.visitor());
        var asked = Asked.of(place, query);
        var found = entrants.after(place.campaign(), asked.sought(), asked.after(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? shown.getLast().member() : null;
        return page(here, telling.list(here, place, asked, shown, next, null));
    }

    /** Name and phone go in a form, never in an address. */
    @For({"clerk", "organiser"})
    @PostMapping(HERE)
    View find(
            Here here,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @PathVariable("unit") long unit,
            @RequestParam(name = "who", defaultValue = "") String who) {
        var place = reach.place(slug, unit, here.visitor());
        var asked = Asked.of(place, Map.of());
        try {
            var found = finding.found(place, who);
            var wrong = found.isEmpty() ? here.say("desk.find.nobody") : null;
            return page(here, telling.list(here, place, asked, found, null, wrong));
        } catch (Refusal refusal) {
            var said = here.say(refusal);
            refusal.on(response);
            return page(here, telling.list(here, place, asked, List.of(), null, said));
        }
    }

    private static View page(Here here, PeopleView view) {
        return Html.of(Html.PAGES.deskPeople(here.page(view.title()), view));
    }
}
