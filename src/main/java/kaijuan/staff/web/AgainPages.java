package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.member.Device;
import kaijuan.member.Keeper;
import kaijuan.staff.Account;
import kaijuan.staff.Accounts;
import kaijuan.staff.StaffEntrance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Proving again who one is, before something that cannot be undone. */
@Controller
class AgainPages {

    private static final String HERE = "/staff/again";

    private final Accounts accounts;
    private final StaffEntrance entrance;
    private final Keeper keeper;

    AgainPages(Accounts accounts, StaffEntrance entrance, Keeper keeper) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.keeper = keeper;
    }

    @SignedIn
    @GetMapping(HERE)
    View ask(Here here, @RequestParam(defaultValue = "") String back) {
        return page(here, Tried.first(Go.back(back)));
    }

    @SignedIn
    @PostMapping(HERE)
    View prove(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String back) {
        demand(here);
        var to = Go.back(back);
        try {
            var device = Device.of(request.getHeader("User-Agent"));
            var person = here.visitor().person();
            var secret = entrance.again(person, password, code, here.address(), device);
            keeper.keep(here, request, response, secret);
            return Go.to(to);
        } catch (Refusal e) {
            e.on(response);
            return page(here, new Tried("", to, here.say(e)));
        }
    }

    private View page(Here here, Tried tried) {
        demand(here);
        var second = accounts.of(here.visitor().person()).map(Account::second).orElse(false);
        return Html.of(
                Html.PAGES.staffAgain(here.page(here.say("staff.again.title")), tried, second));
    }

    private static void demand(Here here) {
        if (!here.visitor().staff()) {
            throw here.visitor().held().isEmpty() ? Refusal.forbidden() : Refusal.staffOnly();
        }
    }
}
