package kaijuan.staff.web;

import java.util.List;
import java.util.Locale;
import kaijuan.ground.measure.Measures;
import kaijuan.ground.measure.Nodes;
import kaijuan.ground.measure.Sign;
import kaijuan.ground.measure.Versions;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.staff.MetricsToken;
import kaijuan.unit.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What runs, and whether it is well. For operators of the whole installation. */
@Controller
class SystemPages {

    static final String HERE = "/staff/system";

    private final Measures measures;
    private final Versions versions;
    private final Nodes nodes;
    private final MetricsToken token;
    private final Roles roles;

    SystemPages(
            Measures measures, Versions versions, Nodes nodes, MetricsToken token, Roles roles) {
        this.measures = measures;
        this.versions = versions;
        this.nodes = nodes;
        this.token = token;
        this.roles = roles;
    }

    @For("operator")
    @DeskDoor(value = "staff.system.title", order = 90)
    @GetMapping(HERE)
    View show(Here here) {
        return page(here, "");
    }

    @For("operator")
    @Fresh
    @PostMapping(HERE + "/token")
    View make(Here here) {
        whole(here, roles);
        return page(here, token.make(here.visitor()));
    }

    @For("operator")
    @PostMapping(HERE + "/token/end")
    View drop(Here here) {
        whole(here, roles);
        token.drop(here.visitor());
        return Go.to(HERE);
    }

    /** Lets pass who operates the whole installation. */
    static void whole(Here here, Roles roles) {
        if (!roles.scope(here.visitor(), "operator").whole()) {
            throw Refusal.forbidden();
        }
    }

    private View page(Here here, String made) {
        whole(here, roles);
        var signs = measures.signs().stream().map(sign -> said(here, sign)).toList();
        List<NodeView> serving =
                nodes.all().stream()
                        .map(
                                node ->
                                        new NodeView(
                                                node.id(),
                                                node.program(),
                                                PeopleTelling.moment(node.began()),
                                                PeopleTelling.moment(node.seen())))
                        .toList();
        return Html.of(
                Html.PAGES.staffSystem(
                        here.page(here.say("staff.system.title")),
                        versions.all(),
                        signs,
                        serving,
                        token.there(),
                        made));
    }

    private static SignView said(Here here, Sign sign) {
        return new SignView(here.say(sign.key(), sign.of()), figure(here, sign), sign.bad());
    }

    private static String figure(Here here, Sign sign) {
        if (sign.key().endsWith("-bytes")) {
            var small = sign.value() < 1L << 30;
            var figure = sign.value() / (small ? 1L << 20 : 1L << 30);
            return String.format(Locale.ROOT, small ? "%.0f MB" : "%.1f GB", figure);
        }
        if (sign.key().endsWith("-seconds")) {
            return here.say(
                    "staff.system.seconds", String.format(Locale.ROOT, "%.1f", sign.value()));
        }
        return String.format(Locale.ROOT, "%,.0f", sign.value());
    }
}
