package kaijuan.staff.web;

import java.net.URI;
import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.sender.Gateway;
import kaijuan.ground.sender.Gateways;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Typed;
import kaijuan.unit.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Chooses the gateway of messages; what was typed of it is never shown again. */
@Controller
@RequestMapping("/staff/sender/gateway")
class GatewayPages {

    private static final String SENDER = "/staff/sender";

    private final Gateways gateways;
    private final Audit audit;
    private final Roles roles;

    GatewayPages(Gateways gateways, Audit audit, Roles roles) {
        this.gateways = gateways;
        this.audit = audit;
        this.roles = roles;
    }

    @For("operator")
    @Fresh
    @GetMapping
    View form(Here here) {
        SystemPages.whole(here, roles);
        return page(here, new Typed(Map.of(), Map.of()));
    }

    @For("operator")
    @Fresh
    @PostMapping
    @Transactional
    View use(
            Here here,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String header,
            @RequestParam(defaultValue = "") String body) {
        SystemPages.whole(here, roles);
        var gateway = new Gateway(url.strip(), header.strip(), body.strip());
        var wrong = gateway.wrong();
        if (!wrong.isEmpty()) {
            var said = Map.of(wrong, here.say("staff.gateway." + wrong + ".wrong"));
            // The key is not sent back: a page is kept by browsers.
            var typed = Map.of("url", gateway.url(), "body", gateway.body());
            var again = page(here, new Typed(typed, said));
            return Answered.under(HttpStatus.UNPROCESSABLE_CONTENT, again);
        }
        gateways.use(gateway);
        audit.note(
                here.visitor().person(), "staff.gateway-chosen", "", Map.of("host", host(gateway)));
        return Go.to(SENDER);
    }

    @For("operator")
    @Fresh
    @PostMapping("/drop")
    @Transactional
    View drop(Here here) {
        SystemPages.whole(here, roles);
        gateways.drop();
        audit.note(here.visitor().person(), "staff.gateway-dropped", "", Map.of());
        return Go.to(SENDER);
    }

    private View page(Here here, Typed typed) {
        var chosen = gateways.now().map(GatewayPages::host).orElse("");
        var page = here.page(here.say("staff.gateway.title"));
        return Html.of(Html.PAGES.staffGateway(page, typed, chosen));
    }

    private static String host(Gateway gateway) {
        return URI.create(gateway.url()).getHost();
    }
}
