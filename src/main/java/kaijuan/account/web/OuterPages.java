package kaijuan.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kaijuan.account.OuterAccounts;
import kaijuan.account.Provider;
import kaijuan.account.Providers;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.member.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Accounts elsewhere that open a person's account: joining the first time, and a list of them. */
@Controller
class OuterPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String JOIN = WayPages.PATH + "/join";
    private static final String OUTER = WayPages.PATH + "/outer";

    private final OuterAccounts accounts;
    private final Providers providers;
    private final Members members;

    OuterPages(OuterAccounts accounts, Providers providers, Members members) {
        this.accounts = accounts;
        this.providers = providers;
        this.members = members;
    }

    @Open("whoever comes from elsewhere for the first time has no account yet")
    @GetMapping(JOIN)
    View joining(Here here, HttpServletRequest request) {
        var name = accounts.waiting(WayPages.browser(request)).orElse("");
        var who = here.visitor().id();
        if (name.isEmpty()) {
            return Go.to(who == null ? "/member/sign-in" : OUTER);
        }
        var phone = who == null ? "" : members.phone(who).masked();
        var page = here.page(here.say("account.join.title", name));
        return Html.of(Html.PAGES.accountJoin(page, name, phone));
    }

    @SignedIn
    @PostMapping(JOIN)
    View join(Here here, HttpServletRequest request, HttpServletResponse response) {
        var back = accounts.join(WayPages.browser(request), here.visitor().person());
        Cookies.drop(request, response, WayPages.COOKIE, WayPages.PATH);
        return Go.to(back);
    }

    @SignedIn
    @GetMapping(OUTER)
    View outer(Here here) {
        var since = accounts.of(here.visitor().person());
        var rows = providers.all().stream().map(p -> row(p, since)).toList();
        var page = here.page(here.say("account.outer.title"));
        return Html.of(Html.PAGES.accountOuter(page, rows));
    }

    @SignedIn
    @PostMapping(OUTER + "/disconnect")
    View disconnect(Here here, @RequestParam(defaultValue = "") String provider) {
        if (!accounts.of(here.visitor().person()).containsKey(provider)) {
            throw Refusal.unknown();
        }
        accounts.part(provider, here.visitor().person());
        return Go.to(OUTER);
    }

    private static List<String> row(Provider provider, Map<String, Instant> since) {
        return List.of(provider.word(), provider.name(), day(since.get(provider.word())));
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : moment.atZone(ZONE).toLocalDate().toString();
    }
}
