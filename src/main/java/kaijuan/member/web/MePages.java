package kaijuan.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.member.Consents;
import kaijuan.member.Keeper;
import kaijuan.member.Members;
import kaijuan.member.Neighbours;
import kaijuan.member.SignIn;
import kaijuan.member.SignIns;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A person's own page: who I am here, where I am signed in. */
@Controller
class MePages {

    /** Days of this page belong to no campaign: they are those of the people it is made for. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String HOME = "/member";

    private final Members members;
    private final SignIns signIns;
    private final Consents consents;
    private final Keeper keeper;
    private final Neighbours rooms;

    MePages(Members members, SignIns signIns, Consents consents, Keeper keeper, Neighbours rooms) {
        this.members = members;
        this.signIns = signIns;
        this.consents = consents;
        this.keeper = keeper;
        this.rooms = rooms;
    }

    @SignedIn
    @GetMapping(HOME)
    View me(Here here) {
        return page(here, members.realName(here.visitor().person()), "");
    }

    @SignedIn
    @PostMapping(HOME + "/name")
    View name(
            Here here, HttpServletResponse response, @RequestParam(defaultValue = "") String name) {
        try {
            if (rooms.bound(here.visitor().person())) {
                throw Refusal.conflict("member.name.bound");
            }
            members.name(here.visitor().person(), name);
            return Go.to(HOME);
        } catch (Refusal e) {
            e.on(response);
            var typed = name.substring(0, Math.min(name.length(), 200));
            return page(here, typed, here.say(e));
        }
    }

    @SignedIn
    @PostMapping(HOME + "/end")
    View end(Here here, @RequestParam long signIn) {
        signIns.end(here.visitor().person(), signIn);
        return Go.to(HOME);
    }

    @SignedIn
    @PostMapping(HOME + "/end-others")
    View endOthers(Here here) {
        var own = Objects.requireNonNullElse(here.visitor().session(), 0L);
        signIns.endOthers(here.visitor().person(), own);
        return Go.to(HOME);
    }

    @SignedIn
    @PostMapping(HOME + "/sign-out")
    View signOut(Here here, HttpServletRequest request, HttpServletResponse response) {
        keeper.drop(here, request, response);
        return Go.to("/");
    }

    private View page(Here here, String name, String wrong) {
        var person = here.visitor().person();
        var me =
                new Me(
                        members.phone(person).masked(),
                        name,
                        members.byId(person).orElseThrow(Refusal::unknown).mask(),
                        signIns.list(person).stream().map(s -> shown(here, s)).toList(),
                        consents.of(person).stream().findFirst().map(c -> day(c.at())).orElse(null),
                        wrong,
                        rooms.bound(person),
                        !rooms.ways().isEmpty());
        return Html.of(Html.PAGES.memberMe(here.page(here.say("member.me.title")), me));
    }

    private static Me.Shown shown(Here here, SignIn signIn) {
        var words = signIn.device().split("\\.", 2);
        return new Me.Shown(
                signIn.id(),
                known(here, "member.platform.", words[0])
                        + " · "
                        + known(here, "member.app.", words[words.length - 1]),
                day(signIn.began()),
                day(signIn.seen()),
                Objects.equals(here.visitor().session(), signIn.id()));
    }

    private static String known(Here here, String what, String word) {
        return here.say(here.text().knows(what + word) ? what + word : what + "other");
    }

    private static String day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate().toString();
    }
}
