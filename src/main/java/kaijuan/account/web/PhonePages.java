package kaijuan.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import kaijuan.account.NewPhone;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.Typed;
import kaijuan.member.Entrance;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Another phone for one's account: prove the old one, name the new one, prove it. */
@Controller
class PhonePages {

    private static final String HERE = "/account/phone";
    private static final String TICKET = "kaijuan-phone";
    private static final Duration TICKET_LIFE = Duration.ofMinutes(15);

    private final NewPhone newPhone;
    private final Members members;
    private final Entrance entrance;

    PhonePages(NewPhone newPhone, Members members, Entrance entrance) {
        this.newPhone = newPhone;
        this.members = members;
        this.entrance = entrance;
    }

    @SignedIn
    @GetMapping(HERE)
    View phone(Here here) {
        return asking(here, "", "");
    }

    @SignedIn
    @PostMapping(HERE)
    View send(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String phone) {
        try {
            var ticket = newPhone.ask(here.visitor(), Phone.of(phone), here.address());
            Cookies.keep(request, response, TICKET, ticket, HERE, TICKET_LIFE);
            return Go.to(HERE + "/code");
        } catch (Refusal e) {
            e.on(response);
            var typed = phone.substring(0, Math.min(phone.length(), 40));
            return asking(here, typed, here.say(e));
        }
    }

    @SignedIn
    @GetMapping(HERE + "/code")
    View code(Here here, HttpServletRequest request) {
        return waiting(here, request, "", "");
    }

    @SignedIn
    @PostMapping(HERE + "/code")
    View take(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        try {
            newPhone.take(here.visitor(), Cookies.of(request, TICKET).orElse(""), code);
            Cookies.drop(request, response, TICKET, HERE);
            return Go.to("/member");
        } catch (Refusal e) {
            e.on(response);
            var typed = code.substring(0, Math.min(code.length(), 20));
            return waiting(here, request, typed, here.say(e));
        }
    }

    private View asking(Here here, String typed, String wrong) {
        var page = here.page(here.say("account.phone.title"));
        var now = members.phone(here.visitor().person()).masked();
        if (!newPhone.proven(here.visitor())) {
            return Html.of(Html.PAGES.accountProve(page, now, HERE));
        }
        return Html.of(Html.PAGES.accountPhone(page, now, typed("phone", typed, wrong)));
    }

    private View waiting(Here here, HttpServletRequest request, String typed, String wrong) {
        var sent = Cookies.of(request, TICKET).flatMap(entrance::waiting);
        if (sent.isEmpty() && wrong.isEmpty()) {
            return Go.to(HERE);
        }
        var page = here.page(here.say("account.phone.title"));
        var to = sent.map(Entrance.Waiting::phone).orElse("");
        return Html.of(Html.PAGES.accountPhoneCode(page, to, typed, wrong));
    }

    private static Typed typed(String name, String value, String wrong) {
        return new Typed(Map.of(name, value), wrong.isEmpty() ? Map.of() : Map.of(name, wrong));
    }
}
