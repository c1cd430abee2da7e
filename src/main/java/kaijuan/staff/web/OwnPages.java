package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import kaijuan.ground.web.Desks;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.member.RoleBook;
import kaijuan.staff.Accounts;
import kaijuan.staff.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a member of the staff sees and changes of their own account. */
@Controller
class OwnPages {

    private static final String HERE = "/staff";

    /** Days of this page belong to no campaign: they are those of the people it is made for. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Desks for operators of the whole installation only. */
    private static final Set<String> WHOLE =
            Set.of("/staff/system", "/staff/sender", "/staff/keys", "/member/codes");

    private final Accounts accounts;
    private final SecondFactors seconds;
    private final Granted granted;
    private final Desks desks;
    private final RoleBook book;

    OwnPages(
            Accounts accounts, SecondFactors seconds, Granted granted, Desks desks, RoleBook book) {
        this.book = book;
        this.desks = desks;
        this.accounts = accounts;
        this.seconds = seconds;
        this.granted = granted;
    }

    @For({"clerk", "librarian", "judge", "organiser", "operator"})
    @GetMapping(HERE)
    View me(Here here) {
        var roles = granted.words(here, here.visitor().person());
        var page = here.page(here.say("staff.own.title"));
        var whole = book.everywhere(here.visitor().person(), "operator");
        var open =
                desks.of(here.visitor()).stream()
                        .filter(desk -> whole || !WHOLE.contains(desk.path()))
                        .toList();
        return Html.of(Html.PAGES.staffOwn(page, roles, open));
    }

    @For({"clerk", "librarian", "judge", "organiser", "operator"})
    @Fresh
    @GetMapping(HERE + "/account")
    View account(Here here) {
        return page(here, "", "", "");
    }

    @For({"clerk", "librarian", "judge", "organiser", "operator"})
    @Fresh
    @PostMapping(HERE + "/password")
    View password(
            Here here,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password) {
        try {
            accounts.change(here.visitor(), password);
            return page(here, "staff.password.changed", "", "");
        } catch (Refusal e) {
            e.on(response);
            return page(here, "", "password", here.say(e));
        }
    }

    @For({"clerk", "librarian", "judge", "organiser", "operator"})
    @Fresh
    @PostMapping(HERE + "/name")
    View name(
            Here here, HttpServletResponse response, @RequestParam(defaultValue = "") String name) {
        try {
            accounts.rename(here.visitor().person(), name);
            return page(here, "staff.name.changed", "", "");
        } catch (Refusal e) {
            e.on(response);
            return page(here, "", "name", here.say(e));
        }
    }

    @For({"clerk", "librarian", "judge", "organiser", "operator"})
    @Fresh
    @PostMapping(HERE + "/recovery")
    View recovery(Here here) {
        var person = here.visitor().person();
        if (accounts.of(person).map(account -> !account.second()).orElse(true)) {
            throw Refusal.unknown();
        }
        var page = here.page(here.say("staff.recovery.title"));
        return Html.of(Html.PAGES.staffRecovery(page, seconds.recovery(person), HERE + "/account"));
    }

    private View page(Here here, String said, String at, String wrong) {
        var person = here.visitor().person();
        var account = accounts.of(person).orElse(null);
        var view =
                new OwnView(
                        accounts.name(person),
                        account != null,
                        account == null ? "" : day(account.passwordAt()),
                        account == null ? null : maybe(account.secondAt()),
                        account == null ? 0 : account.recoveryLeft(),
                        said.isEmpty() ? "" : here.say(said),
                        at,
                        wrong);
        return Html.of(Html.PAGES.staffAccount(here.page(here.say("staff.own.account")), view));
    }

    private static @Nullable String maybe(@Nullable Instant moment) {
        return moment == null ? null : day(moment);
    }

    private static String day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate().toString();
    }
}
