package kaijuan.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import kaijuan.desk.Entrants;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One entrant's facts for their clerk; that somebody looked is noted. */
@Controller
class PersonPages {

    private static final String ONE = "/c/{campaign}/desk/person/{member:\\d{1,18}}";
    private static final int DAYS = EntrantView.DAYS;

    private final Reach reach;
    private final Entrants entrants;
    private final PeopleTelling telling;
    private final Looks looks;

    PersonPages(Reach reach, Entrants entrants, PeopleTelling telling, Looks looks) {
        this.reach = reach;
        this.entrants = entrants;
        this.telling = telling;
        this.looks = looks;
    }

    @For({"clerk", "organiser"})
    @GetMapping(ONE)
    View person(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("member") long member,
            @RequestParam(name = "before", required = false) @Nullable String before) {
        var place = place(here, slug, member);
        looks.facts(here.visitor().person(), place.campaign(), member);
        return page(here, place, member, before, null, null);
    }

    /** Shows name and phone for a reason, which is kept. */
    @For({"clerk", "organiser"})
    @PostMapping(ONE + "/name")
    View name(
            Here here,
            HttpServletResponse response,
            @PathVariable("campaign") String slug,
            @PathVariable("member") long member,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        var place = place(here, slug, member);
        try {
            var who = looks.name(here.visitor().person(), place.campaign(), member, reason);
            return page(here, place, member, null, who, null);
        } catch (Refusal refusal) {
            refusal.on(response);
            var said = here.say(refusal);
            return page(here, place, member, null, null, said);
        }
    }

    /** The unit that the entrant is entered under, which the visitor must reach. */
    private Place place(Here here, String slug, long member) {
        return reach.of(slug, member, here.visitor());
    }

    private View page(
            Here here,
            Place place,
            long member,
            @Nullable String before,
            Looks.@Nullable Who who,
            @Nullable String wrong) {
        var line = entrants.one(place.campaign(), member).orElseThrow(Refusal::unknown);
        var days = entrants.days(place.campaign(), member, before(before), DAYS + 1);
        var view = telling.person(here, place, line, days, who, wrong);
        return Html.of(Html.PAGES.deskPerson(here.page(line.name()), place.campaign(), view));
    }

    private static LocalDate before(@Nullable String typed) {
        return Asked.day(typed) instanceof LocalDate day ? day : LocalDate.of(9999, 1, 1);
    }
}
