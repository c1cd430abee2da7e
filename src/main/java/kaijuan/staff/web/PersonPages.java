package kaijuan.staff.web;

import java.util.List;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.staff.Colleagues;
import kaijuan.staff.Inviting;
import kaijuan.staff.Minding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One of the staff: what they hold, their account and their sign-ins. */
@Controller
@RequestMapping(PeoplePages.HERE + "/{person:\\d{1,18}}")
class PersonPages {

    private final Colleagues colleagues;
    private final Minding minding;
    private final Places places;
    private final PeopleTelling telling;
    private final Inviting inviting;

    PersonPages(
            Colleagues colleagues,
            Minding minding,
            Places places,
            PeopleTelling telling,
            Inviting inviting) {
        this.colleagues = colleagues;
        this.minding = minding;
        this.places = places;
        this.telling = telling;
        this.inviting = inviting;
    }

    @For({"operator", "organiser"})
    @Fresh
    @GetMapping
    View one(
            Here here,
            @PathVariable("person") long person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String done) {
        var one = colleagues.one(here.visitor(), person);
        var mine = minding.may(here.visitor(), person);
        List<PersonView.At> at =
                mine
                        ? minding.signIns(here.visitor(), person).stream()
                                .map(signIn -> telling.at(here, signIn))
                                .toList()
                        : List.of();
        return Html.of(
                Html.PAGES.staffPerson(
                        here.page(here.say("staff.people.one")),
                        telling.person(here, one),
                        one.account() == null ? InvitedView.of(here, person, inviting) : null,
                        mine,
                        at,
                        new GrantForm(places.fitting(here, words), places.roles(here), words),
                        said(here, done)));
    }

    @For("operator")
    @PostMapping("/unlock")
    View unlock(Here here, @PathVariable("person") long person) {
        minding.unlock(here.visitor(), person);
        return back(person, "unlocked");
    }

    @For("operator")
    @Fresh
    @PostMapping("/reset")
    View reset(Here here, @PathVariable("person") long person) {
        minding.reset(here.visitor(), person);
        return back(person, "reset");
    }

    @For("operator")
    @PostMapping("/end")
    View end(
            Here here,
            @PathVariable("person") long person,
            @RequestParam(defaultValue = "0") long signIn) {
        minding.end(here.visitor(), person, signIn);
        return back(person, "ended");
    }

    private static View back(long person, String done) {
        return Go.to(PeoplePages.HERE + "/" + person + "?done=" + done);
    }

    static String said(Here here, String done) {
        var key = "staff.people.done." + done;
        return here.text().knows(key) ? here.say(key) : "";
    }
}
