package kaijuan.shop.web;

import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Leaf;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.Address;
import kaijuan.shop.Handing;
import kaijuan.shop.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organiser's desk: orders, and what is done with them. */
@Controller
class OrderDesk {

    private static final String ALL = "/c/{campaign}/shop/desk/orders";
    private static final String ONE = ALL + "/{id:\\d{1,18}}";
    private static final int PAGE = 50;

    private final Reach reach;
    private final Handing handing;
    private final HandTelling telling;
    private final OrderFilters filters;

    OrderDesk(Reach reach, Handing handing, HandTelling telling, OrderFilters filters) {
        this.reach = reach;
        this.handing = handing;
        this.telling = telling;
        this.filters = filters;
    }

    @For(Reach.ORGANISER)
    @DeskDoor(value = "shop.desk.orders", order = 61)
    @GetMapping(ALL)
    View all(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> query) {
        var campaign = reach.kept(slug, here.visitor());
        var sought = filters.sought(query);
        int count = handing.count(campaign, sought);
        var leaf = Leaf.of(count, PAGE, DeskTelling.number(query, "page"));
        var orders = handing.page(campaign, sought, leaf.from(), PAGE);
        var desk =
                new DeskOrders(
                        CatalogueTelling.base(campaign),
                        telling.lines(here, campaign, orders),
                        count,
                        filters.query(query),
                        filters.filters(here, campaign, query),
                        leaf.at(),
                        leaf.of());
        var page = here.page(here.say("shop.desk.orders"));
        return Html.of(Html.PAGES.shopDeskOrders(page, campaign.name(), desk));
    }

    @For(Reach.ORGANISER)
    @GetMapping(ONE)
    View one(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        var campaign = reach.kept(slug, here.visitor());
        return sheet(here, campaign, order(campaign, id), null, null);
    }

    private Order order(Campaign campaign, long id) {
        return handing.one(campaign, id).orElseThrow(Refusal::unknown);
    }

    /** Shows where the parcel goes; that somebody looked is noted. */
    @For(Reach.ORGANISER)
    @PostMapping(ONE + "/address")
    View address(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        var campaign = reach.kept(slug, here.visitor());
        var order = order(campaign, id);
        var by = here.visitor().person();
        var address = handing.addresses(campaign, List.of(order), by).get(id);
        var wrong = address == null ? here.say("shop.address.gone") : null;
        return sheet(here, campaign, order, address, wrong);
    }

    private interface Deed {
        void on(Campaign campaign, Order order, long by);
    }

    @For(Reach.ORGANISER)
    @PostMapping(ONE + "/ready")
    View ready(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        return done(here, slug, id, handing::ready);
    }

    @For(Reach.ORGANISER)
    @PostMapping(ONE + "/send")
    View send(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") long id,
            @RequestParam(name = "number", defaultValue = "") String number) {
        return done(here, slug, id, (c, order, by) -> handing.send(c, order, number, by));
    }

    @For(Reach.ORGANISER)
    @PostMapping(ONE + "/cancel")
    View cancel(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        return done(here, slug, id, (c, order, by) -> handing.cancel(c, order, reason, by));
    }

    private View done(Here here, String slug, long id, Deed deed) {
        var campaign = reach.kept(slug, here.visitor());
        try {
            deed.on(campaign, order(campaign, id), here.visitor().person());
            return Go.to(CatalogueTelling.base(campaign) + "/desk/orders/" + id);
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            var wrong = here.say(refusal);
            return Answered.by(refusal, sheet(here, campaign, order(campaign, id), null, wrong));
        }
    }

    private View sheet(
            Here here,
            Campaign campaign,
            Order order,
            @Nullable Address address,
            @Nullable String wrong) {
        return Html.of(
                Html.PAGES.shopDeskOrder(
                        here.page(order.name()),
                        campaign.name(),
                        telling.whole(here, campaign, order, "", wrong),
                        order.way().word(),
                        address));
    }
}
