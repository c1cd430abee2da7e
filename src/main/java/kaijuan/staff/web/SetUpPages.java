package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Qr;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.Visitor;
import kaijuan.member.Device;
import kaijuan.member.Keeper;
import kaijuan.member.Members;
import kaijuan.member.Proof;
import kaijuan.staff.Account;
import kaijuan.staff.Accounts;
import kaijuan.staff.SecondFactors;
import kaijuan.staff.StaffEntrance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Setting an account up: first a password, then the second factor. Open to whoever has just proved
 * by a code that the phone is theirs; to replace a second factor, to whoever has just used it.
 */
@Controller
class SetUpPages {

    private static final String HERE = "/staff/set-up";
    private static final Duration PHONE_FRESH = Duration.ofMinutes(30);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final SecondFactors seconds;
    private final StaffEntrance entrance;
    private final Members members;
    private final Keeper keeper;

    SetUpPages(
            Accounts accounts,
            SecondFactors seconds,
            StaffEntrance entrance,
            Members members,
            Keeper keeper) {
        this.accounts = accounts;
        this.seconds = seconds;
        this.entrance = entrance;
        this.members = members;
        this.keeper = keeper;
    }

    @SignedIn
    @GetMapping(HERE)
    View show(Here here, @RequestParam(defaultValue = "") String back) {
        return page(here, Tried.first(Go.back(back)));
    }

    @SignedIn
    @PostMapping(HERE)
    View password(
            Here here,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String back) {
        var to = Go.back(back);
        try {
            demand(here, accounts.of(here.visitor().person()).orElse(null));
            accounts.choose(here.visitor().person(), password);
            return Go.to(HERE, to);
        } catch (Refusal e) {
            return wrong(here, response, e, to);
        }
    }

    @SignedIn
    @PostMapping(HERE + "/second")
    View second(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String back) {
        var to = Go.back(back);
        var person = here.visitor().person();
        try {
            demand(here, accounts.of(person).orElseThrow(Refusal::forbidden));
            var codes = entrance.confirm(person, password, code, here.address());
            var device = Device.of(request.getHeader("User-Agent"));
            keeper.keep(here, request, response, entrance.afterSetUp(person, device));
            var page = here.page(here.say("staff.recovery.title"));
            return Html.of(Html.PAGES.staffRecovery(page, codes, to));
        } catch (Refusal e) {
            return wrong(here, response, e, to);
        }
    }

    private View wrong(Here here, HttpServletResponse response, Refusal e, String to) {
        if (!e.key().startsWith("staff.") || e.key().startsWith("staff.setUp.")) {
            throw e;
        }
        e.on(response);
        return page(here, new Tried("", to, here.say(e)));
    }

    private View page(Here here, Tried tried) {
        var person = here.visitor().person();
        var account = accounts.of(person).orElse(null);
        var page = here.page(here.say("staff.setUp.title"));
        try {
            demand(here, account);
        } catch (Refusal first) {
            if (first.key().equals("staff.setUp.phone")) {
                return Html.of(Html.PAGES.staffPhone(page));
            }
            throw first;
        }
        if (account == null) {
            return Html.of(Html.PAGES.staffSetUp(page, tried));
        }
        var offer = seconds.offer(person, members.phone(person).masked());
        var forced = Proof.needsSecond(here.visitor().held());
        return Html.of(
                Html.PAGES.staffSecond(page, tried, Qr.of(offer.uri()), offer.secret(), forced));
    }

    /** Lets pass whoever may set up what the account still lacks, or replace what it has. */
    private static void demand(Here here, @Nullable Account account) {
        var visitor = here.visitor();
        if (visitor.held().isEmpty()) {
            throw Refusal.forbidden();
        }
        if (account != null && account.second()) {
            if (!visitor.staff()) {
                throw Refusal.conflict("staff.setUp.done");
            }
            if (!within(here, visitor, FRESH)) {
                throw Refusal.stale();
            }
        } else if (visitor.staff() || !within(here, visitor, PHONE_FRESH)) {
            throw Refusal.against("staff.setUp.phone");
        }
    }

    private static boolean within(Here here, Visitor visitor, Duration fresh) {
        var began = visitor.began();
        return began != null && !here.now().isAfter(began.plus(fresh));
    }
}
