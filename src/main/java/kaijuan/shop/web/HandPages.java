package kaijuan.shop.web;

import java.time.Duration;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Leaf;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.Handing;
import kaijuan.shop.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Handing over: the code is scanned or typed, what and to whom is confirmed, once. */
@Controller
class HandPages {

    static final int PAGE = 30;

    private static final String CODE = "/c/{campaign}/shop/hand/{pass:[0-9A-Za-z-]{1,40}}";

    /** Unknown codes that one of the staff may try: enough for slips, too few for guessing. */
    private static final int SLIPS = 60;

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Reach reach;
    private final Handing handing;
    private final HandTelling telling;
    private final Allowances allowances;

    HandPages(Reach reach, Handing handing, HandTelling telling, Allowances allowances) {
        this.reach = reach;
        this.handing = handing;
        this.telling = telling;
        this.allowances = allowances;
    }

    @For({Reach.CLERK, Reach.ORGANISER})
    @DeskDoor(value = "shop.hand.title", order = 62)
    @GetMapping("/c/{campaign}/shop/hand")
    View waiting(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return list(here, reach.exchanging(slug), page, null);
    }

    @For({Reach.CLERK, Reach.ORGANISER})
    @PostMapping("/c/{campaign}/shop/hand")
    View typed(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(name = "pass", defaultValue = "") String pass) {
        var campaign = reach.exchanging(slug);
        var plain = pass.replaceAll("[^0-9A-Za-z]", "");
        try {
            found(here, campaign, plain);
            return Go.to(CatalogueTelling.base(campaign) + "/hand/" + plain);
        } catch (Refusal refusal) {
            var wrong = here.say(refusal);
            return Answered.by(refusal, list(here, campaign, 1, wrong));
        }
    }

    @For({Reach.CLERK, Reach.ORGANISER})
    @GetMapping(CODE)
    View confirm(
            Here here, @PathVariable("campaign") String slug, @PathVariable("pass") String pass) {
        var campaign = reach.exchanging(slug);
        return sheet(here, campaign, found(here, campaign, pass), pass, null);
    }

    @For({Reach.CLERK, Reach.ORGANISER})
    @PostMapping(CODE)
    View hand(Here here, @PathVariable("campaign") String slug, @PathVariable("pass") String pass) {
        var campaign = reach.exchanging(slug);
        var order = found(here, campaign, pass);
        try {
            handing.hand(campaign, order, here.visitor().person());
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            var wrong = here.say(refusal);
            var now = handing.one(campaign, order.id()).orElse(order);
            return Answered.by(refusal, sheet(here, campaign, now, pass, wrong));
        }
        return Go.to(CatalogueTelling.base(campaign) + "/hand/" + pass + "?done");
    }

    @For({Reach.CLERK, Reach.ORGANISER})
    @PostMapping("/c/{campaign}/shop/hand/ready/{id:\\d{1,18}}")
    View ready(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        var campaign = reach.exchanging(slug);
        var mine = reach.hands(campaign, here.visitor());
        var order =
                handing.one(campaign, id).filter(o -> at(mine, o)).orElseThrow(Refusal::unknown);
        handing.ready(campaign, order, here.visitor().person());
        return Go.to(CatalogueTelling.base(campaign) + "/hand");
    }

    /** The order, if it is picked up at one of the visitor's units. */
    private Order found(Here here, Campaign campaign, String pass) {
        var mine = reach.hands(campaign, here.visitor());
        var order = handing.byPass(campaign, pass).filter(o -> at(mine, o));
        if (order.isEmpty()) {
            var key = "pick-up codes tried by " + here.visitor().person();
            if (!allowances.take(key, SLIPS, SPAN)) {
                throw Refusal.tooOften(allowances.left(key, SLIPS, SPAN), "shop.hand.often");
            }
        }
        return order.orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "shop.hand.unknown"));
    }

    private static boolean at(long[] units, Order order) {
        var unit = order.unit();
        return unit != null && Reach.among(units, unit);
    }

    private View list(Here here, Campaign campaign, int page, @Nullable String wrong) {
        var mine = reach.hands(campaign, here.visitor());
        int count = handing.waiting(campaign, mine);
        var leaf = Leaf.of(count, PAGE, page);
        List<HandView> rows =
                telling.lines(here, campaign, handing.waiting(campaign, mine, leaf.from(), PAGE));
        return Html.of(
                Html.PAGES.shopHand(
                        here.page(here.say("shop.hand.title")),
                        CatalogueTelling.base(campaign),
                        campaign.name(),
                        rows,
                        count,
                        leaf.at(),
                        leaf.of(),
                        wrong));
    }

    private View sheet(
            Here here, Campaign campaign, Order order, String pass, @Nullable String wrong) {
        return Html.of(
                Html.PAGES.shopHandOver(
                        here.page(order.name()),
                        campaign.name(),
                        telling.whole(here, campaign, order, pass, wrong)));
    }
}
