package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Typed;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.staff.Colleagues;
import kaijuan.unit.Grant;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The staff within one's own units: who they are, what they hold, how they sign in. */
@Controller
class PeoplePages {

    static final String HERE = "/staff/people";

    private static final int PAGE = 30;
    private static final int UNITS = 200;

    private final Colleagues colleagues;
    private final Members members;
    private final Units units;
    private final Places places;
    private final PeopleTelling telling;

    PeoplePages(
            Colleagues colleagues,
            Members members,
            Units units,
            Places places,
            PeopleTelling telling) {
        this.colleagues = colleagues;
        this.members = members;
        this.units = units;
        this.places = places;
        this.telling = telling;
    }

    @For({"operator", "organiser"})
    @DeskDoor(value = "staff.people.title", order = 80)
    @GetMapping(HERE)
    View list(
            Here here,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        var said = PersonPages.said(here, done);
        return list(here, role, words, page, said.isEmpty() ? Map.of() : Map.of("done", said));
    }

    /** A phone is looked for by a form, so that no address and no log ever holds it. */
    @For({"operator", "organiser"})
    @PostMapping(HERE + "/find")
    View find(
            Here here,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String phone) {
        try {
            var member = members.byPhone(Phone.of(phone));
            if (member.isPresent()) {
                return Go.to(HERE + "/" + colleagues.one(here.visitor(), member.get()).member());
            }
            throw Refusal.unknown();
        } catch (Refusal e) {
            e.on(response);
            var key = e.key().startsWith("member.") ? e.key() : "staff.people.nobody";
            return list(here, "", "", 1, Map.of("phone", here.say(key, e.fill())));
        }
    }

    @For({"operator", "organiser"})
    @GetMapping(HERE + "/units")
    View units(Here here, @RequestParam(defaultValue = "") String words) {
        return Html.of(
                Html.PAGES.staffPlaces(
                        here.page(here.say("staff.people.title")),
                        places.fitting(here, words),
                        words,
                        ""));
    }

    private View list(Here here, String role, String words, int page, Map<String, String> wrong) {
        var such = such(role, words);
        var numbers = colleagues.numbers(here.visitor(), such);
        int pages = Math.max(1, Math.ceilDiv(numbers.size(), PAGE));
        int at = Math.clamp(page, 1, pages);
        var some = numbers.stream().skip((at - 1L) * PAGE).limit(PAGE).toList();
        var rows =
                colleagues.some(here.visitor(), some).stream()
                        .map(one -> telling.person(here, one))
                        .toList();
        return Html.of(
                Html.PAGES.staffPeople(
                        here.page(here.say("staff.people.title")),
                        rows,
                        places.roles(here),
                        new Typed(Map.of("role", role, "words", words), wrong),
                        numbers.size(),
                        at,
                        pages));
    }

    private Predicate<Grant> such(String role, String words) {
        Predicate<Grant> held = grant -> role.isEmpty() || grant.role().equals(role);
        if (words.isBlank()) {
            return held;
        }
        var found = found(words);
        return held.and(grant -> within(grant.unit(), found));
    }

    private Set<Long> found(String words) {
        var short60 = words.substring(0, Math.min(60, words.length()));
        var found = new HashSet<Long>();
        units.search(short60, Set.of(), UNITS).stream().map(Unit::id).forEach(found::add);
        return found;
    }

    private boolean within(@Nullable Long unit, Set<Long> found) {
        return unit != null && units.byId(unit).line().stream().anyMatch(found::contains);
    }
}
