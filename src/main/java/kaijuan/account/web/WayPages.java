package kaijuan.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kaijuan.account.OuterAccounts;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.security.LocalPath;
import kaijuan.ground.security.Network;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Site;
import kaijuan.member.Device;
import kaijuan.member.Keeper;
import kaijuan.member.Secret;
import kaijuan.member.SignIns;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The way to a provider and back, within one browser. */
@Controller
class WayPages {

    /** Keeps the secret of the browser: several tabs may be under way at once. */
    static final String COOKIE = "kaijuan-way";

    static final String PATH = "/account";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int WAYS = 1200;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final OuterAccounts accounts;
    private final SignIns signIns;
    private final Keeper keeper;
    private final Allowances allowances;

    WayPages(OuterAccounts accounts, SignIns signIns, Keeper keeper, Allowances allowances) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.keeper = keeper;
        this.allowances = allowances;
    }

    @Open("whoever signs in elsewhere begins here")
    @GetMapping(PATH + "/with/{provider}")
    View begin(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String provider,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "false") boolean link) {
        admit(here);
        var had = browser(request);
        var browser = Secret.shaped(had) ? had : Secret.fresh();
        var linking = link ? here.visitor().person() : null;
        var to =
                accounts.begin(
                        provider, browser, Site.address(request), LocalPath.of(back), linking);
        Cookies.keep(request, response, COOKIE, browser, PATH, LIFE);
        response.setHeader("Cache-Control", "no-store");
        return Go.to(to.toString());
    }

    @Open("the provider sends the browser back here")
    @GetMapping(PATH + "/with/{provider}/back")
    View back(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String iss) {
        admit(here);
        var answer = new OuterAccounts.Answer(state, code, iss);
        var who = here.visitor().id();
        var came = accounts.follow(provider, browser(request), Site.address(request), answer, who);
        response.setHeader("Cache-Control", "no-store");
        var member = came.member();
        if (member == null) {
            return Go.to(PATH + "/join");
        }
        if (!member.equals(who)) {
            var device = Device.of(request.getHeader("User-Agent"));
            keeper.keep(here, request, response, signIns.begin(member, device));
        }
        return Go.to(came.back());
    }

    static String browser(HttpServletRequest request) {
        return Cookies.of(request, COOKIE).orElse("");
    }

    private void admit(Here here) {
        var key = "outer sign-in " + Network.of(here.address());
        if (!allowances.take(key, WAYS, SPAN)) {
            throw Refusal.tooOften(allowances.left(key, WAYS, SPAN), "member.signIn.crowd");
        }
    }
}
