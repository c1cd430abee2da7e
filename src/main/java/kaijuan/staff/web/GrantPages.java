package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Site;
import kaijuan.ground.web.Typed;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.staff.Colleagues;
import kaijuan.staff.Inviting;
import kaijuan.unit.Grant;
import kaijuan.unit.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Roles given and taken back; somebody new is invited by phone with their first one. */
@Controller
@RequestMapping(PeoplePages.HERE)
class GrantPages {

    private static final String ONE = "/{person:\\d{1,18}}";

    private final Members members;
    private final Roles roles;
    private final Colleagues colleagues;
    private final Places places;
    private final Inviting inviting;

    GrantPages(
            Members members, Roles roles, Colleagues colleagues, Places places, Inviting inviting) {
        this.members = members;
        this.roles = roles;
        this.colleagues = colleagues;
        this.places = places;
        this.inviting = inviting;
    }

    @For({"operator", "organiser"})
    @Fresh
    @GetMapping("/invite")
    View invite(Here here, @RequestParam(defaultValue = "") String words) {
        return page(here, words, new Typed(Map.of(), Map.of()));
    }

    @For({"operator", "organiser"})
    @Fresh
    @PostMapping("/invite")
    View invite(
            Here here,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String words) {
        try {
            var where = places.chosen(unit);
            if (!roles.giving(here.visitor()).test(new Grant(role, where))) {
                throw new Refusal(HttpStatus.FORBIDDEN, "unit.role.beyond");
            }
            long member = members.arrive(Phone.of(phone));
            roles.grant(here.visitor(), member, role, where);
            return Go.to(PeoplePages.HERE + "/" + member + "?done=" + told(here, member));
        } catch (Refusal e) {
            e.on(response);
            var typed = Map.of("phone", phone, "role", role, "unit", unit);
            var field = e.key().startsWith("member.") ? "phone" : "unit";
            return page(here, words, new Typed(typed, Map.of(field, here.say(e))));
        }
    }

    @For({"operator", "organiser"})
    @Fresh
    @PostMapping(ONE + "/grant")
    View grant(
            Here here,
            @PathVariable("person") long person,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit) {
        colleagues.one(here.visitor(), person);
        roles.grant(here.visitor(), person, role, places.chosen(unit));
        return Go.to(PeoplePages.HERE + "/" + person + "?done=granted");
    }

    @For({"operator", "organiser"})
    @Fresh
    @PostMapping(ONE + "/revoke")
    View revoke(
            Here here,
            @PathVariable("person") long person,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit) {
        colleagues.one(here.visitor(), person);
        roles.revoke(here.visitor(), person, role, places.chosen(unit));
        var still = roles.grants(person).stream().anyMatch(roles.giving(here.visitor()));
        return Go.to(PeoplePages.HERE + (still ? "/" + person : "") + "?done=revoked");
    }

    /** The role is given whether the message goes or not: how it went stands on the page. */
    private String told(Here here, long member) {
        if (!inviting.open(member)) {
            return "had";
        }
        try {
            inviting.send(here.visitor(), member, Site.address());
        } catch (Refusal tooOften) {
            return "often";
        }
        return "invited";
    }

    @For({"operator", "organiser"})
    @Fresh
    @PostMapping(ONE + "/invite")
    View again(Here here, @PathVariable("person") long person) {
        colleagues.one(here.visitor(), person);
        inviting.send(here.visitor(), person, Site.address());
        return Go.to(PeoplePages.HERE + "/" + person);
    }

    private View page(Here here, String words, Typed typed) {
        return Html.of(
                Html.PAGES.staffInvite(
                        here.page(here.say("staff.people.invite")),
                        new GrantForm(places.fitting(here, words), places.roles(here), words),
                        typed));
    }
}
