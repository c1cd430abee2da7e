package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Device;
import kaijuan.member.Keeper;
import kaijuan.staff.Accounts;
import kaijuan.staff.StaffEntrance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The staff's way in, in two steps: the password, then the second factor. */
@Controller
class StaffSignInPages {

    private static final String HERE = "/staff/sign-in";
    private static final String TICKET = "kaijuan-staff";
    private static final Duration TICKET_LIFE = Duration.ofMinutes(5);

    private final StaffEntrance entrance;
    private final Accounts accounts;
    private final Keeper keeper;

    StaffSignInPages(StaffEntrance entrance, Accounts accounts, Keeper keeper) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.keeper = keeper;
    }

    @Open("the staff's way in")
    @GetMapping(HERE)
    View ask(Here here, @RequestParam(defaultValue = "") String back) {
        var visitor = here.visitor();
        // Whoever is in already and still led here lacks the second factor.
        if (visitor.staff() && accounts.of(visitor.person()).map(a -> !a.second()).orElse(false)) {
            return Go.to("/staff/set-up", Go.back(back));
        }
        return asking(here, Tried.first(Go.back(back)));
    }

    @Open("the password is what proves who comes")
    @PostMapping(HERE)
    View password(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String back) {
        var to = Go.back(back);
        try {
            var device = Device.of(request.getHeader("User-Agent"));
            var entered = entrance.password(account, password, here.address(), device);
            var ticket = entered.ticket();
            if (ticket != null) {
                Cookies.keep(request, response, TICKET, ticket, HERE, TICKET_LIFE);
                return Go.to(HERE + "/code", to);
            }
            keep(here, request, response, String.valueOf(entered.session()));
            return entered.second() ? Go.to("/staff/set-up", to) : Go.to(to);
        } catch (Refusal e) {
            e.on(response);
            var typed = Tried.shortened(account);
            return asking(here, new Tried(typed, to, here.say(e)));
        }
    }

    @Open("the code is what proves who comes")
    @GetMapping(HERE + "/code")
    View code(Here here, HttpServletRequest request, @RequestParam(defaultValue = "") String back) {
        var to = Go.back(back);
        var ticket = Cookies.of(request, TICKET).orElse("");
        return entrance.waits(ticket) ? waiting(here, Tried.first(to)) : Go.to(HERE, to);
    }

    @Open("the code is what proves who comes")
    @PostMapping(HERE + "/code")
    View enter(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String back) {
        var to = Go.back(back);
        try {
            var ticket = Cookies.of(request, TICKET).orElse("");
            var device = Device.of(request.getHeader("User-Agent"));
            keep(here, request, response, entrance.second(ticket, code, here.address(), device));
            Cookies.drop(request, response, TICKET, HERE);
            return Go.to(to);
        } catch (Refusal e) {
            e.on(response);
            return waiting(here, new Tried("", to, here.say(e)));
        }
    }

    private void keep(
            Here here, HttpServletRequest request, HttpServletResponse response, String secret) {
        keeper.keep(here, request, response, secret);
    }

    private static View asking(Here here, Tried tried) {
        return Html.of(Html.PAGES.staffSignIn(here.page(here.say("staff.signIn.title")), tried));
    }

    private static View waiting(Here here, Tried tried) {
        return Html.of(Html.PAGES.staffCode(here.page(here.say("staff.code.title")), tried));
    }
}
