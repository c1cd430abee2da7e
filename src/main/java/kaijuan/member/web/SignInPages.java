package kaijuan.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.security.LocalPath;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Arrivals;
import kaijuan.member.Browser;
import kaijuan.member.Consents;
import kaijuan.member.Device;
import kaijuan.member.Entrance;
import kaijuan.member.Keeper;
import kaijuan.member.Neighbours;
import kaijuan.member.Phone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in, in two steps: the phone, then the code that was sent to it. */
@Controller
class SignInPages {

    private static final String TICKET = "kaijuan-code";
    static final String HERE = "/member/sign-in";
    private static final Duration TICKET_LIFE = Duration.ofMinutes(15);

    private final Entrance entrance;
    private final Arrivals arrivals;
    private final Keeper keeper;
    private final Crowd crowd;
    private final Neighbours neighbours;

    SignInPages(
            Entrance entrance,
            Arrivals arrivals,
            Keeper keeper,
            Crowd crowd,
            Neighbours neighbours) {
        this.entrance = entrance;
        this.arrivals = arrivals;
        this.keeper = keeper;
        this.crowd = crowd;
        this.neighbours = neighbours;
    }

    @Open("whoever has no account yet comes here")
    @GetMapping(HERE)
    View ask(Here here, @RequestParam(defaultValue = "/") String back) {
        return asking(here, new Asked("", false, LocalPath.of(back), "", ""));
    }

    @Open("whoever has no account yet comes here")
    @PostMapping(HERE)
    View send(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "false") boolean agreed,
            @RequestParam(defaultValue = "/") String back) {
        var local = LocalPath.of(back);
        var at = "agreed";
        try {
            crowd.admit(here);
            if (!agreed) {
                throw Refusal.against("member.privacy.needed");
            }
            at = "phone";
            var ticket = entrance.send(Phone.of(phone), here.address(), Consents.VERSION);
            return sent(request, response, ticket, local);
        } catch (Refusal e) {
            e.on(response);
            var typed = phone.substring(0, Math.min(phone.length(), 40));
            var said = here.say(e);
            return asking(here, new Asked(typed, agreed, local, at, said));
        }
    }

    static View sent(
            HttpServletRequest request, HttpServletResponse response, String ticket, String back) {
        Cookies.keep(request, response, TICKET, ticket, HERE, TICKET_LIFE);
        return Go.to(HERE + "/code?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    @Open("the code is what proves who comes")
    @GetMapping(HERE + "/code")
    View code(
            Here here, HttpServletRequest request, @RequestParam(defaultValue = "/") String back) {
        return waiting(here, request, LocalPath.of(back), "", "");
    }

    @Open("the code is what proves who comes")
    @PostMapping(HERE + "/code")
    View enter(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String back) {
        var local = LocalPath.of(back);
        try {
            crowd.admit(here);
            var ticket = Cookies.of(request, TICKET).orElse("");
            var arrived = arrivals.arrive(ticket, code, browser(here, request));
            keeper.keep(here, request, response, arrived);
            Cookies.drop(request, response, TICKET, HERE);
            return Go.to(local);
        } catch (Refusal e) {
            e.on(response);
            var typed = code.substring(0, Math.min(code.length(), 20));
            return waiting(here, request, local, typed, here.say(e));
        }
    }

    private static Browser browser(Here here, HttpServletRequest request) {
        var device = Device.of(request.getHeader("User-Agent"));
        return new Browser(device, here.address(), Cookies.all(request));
    }

    private View asking(Here here, Asked asked) {
        var page = here.page(here.say("member.signIn.title"));
        return Html.of(Html.PAGES.memberSignIn(page, asked, neighbours.ways()));
    }

    private View waiting(
            Here here, HttpServletRequest request, String back, String typed, String wrong) {
        var sent = Cookies.of(request, TICKET).flatMap(entrance::waiting);
        if (sent.isEmpty() && wrong.isEmpty()) {
            return Go.to(HERE + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        }
        var phone = sent.map(Entrance.Waiting::phone).orElse("");
        var page = here.page(here.say("member.code.title"));
        return Html.of(Html.PAGES.memberCode(page, phone, back, typed, wrong));
    }
}
