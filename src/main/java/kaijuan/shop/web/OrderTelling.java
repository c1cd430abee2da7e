package kaijuan.shop.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Qr;
import kaijuan.shop.Order;
import kaijuan.shop.Orders;
import kaijuan.shop.State;
import kaijuan.shop.Terms;
import kaijuan.shop.Way;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says orders to their owner. */
@Component
class OrderTelling {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int HALF = 5;

    private final Orders orders;
    private final Units units;

    OrderTelling(Orders orders, Units units) {
        this.orders = orders;
        this.units = units;
    }

    static String moment(Campaign campaign, Instant at) {
        return MOMENT.format(at.atZone(campaign.zone()));
    }

    static String state(Here here, Way way, State state) {
        var own = "shop.state." + way.word() + "." + state.word();
        return here.say(here.text().knows(own) ? own : "shop.state." + state.word());
    }

    /** A line of the list. */
    OrderView line(Here here, Campaign campaign, Order order) {
        return view(here, campaign, order, null, List.of(), null);
    }

    /** The whole order with what only its owner sees; the code leads to the installation. */
    OrderView whole(Here here, Campaign campaign, Order order, String installation) {
        var own = orders.own(order);
        var steps =
                orders.steps(order).stream()
                        .map(
                                s ->
                                        here.say(
                                                "shop.step",
                                                state(here, order.way(), s.state()),
                                                moment(campaign, s.at())))
                        .toList();
        var pass = own.pass();
        var scan = installation + CatalogueTelling.base(campaign) + "/hand/" + pass;
        return view(here, campaign, order, own, steps, pass == null ? null : Qr.of(scan));
    }

    private OrderView view(
            Here here,
            Campaign campaign,
            Order order,
            Order.@Nullable Own own,
            List<String> steps,
            @Nullable Qr qr) {
        var base = CatalogueTelling.base(campaign);
        var unit = order.unit();
        var pass = own == null ? null : own.pass();
        return new OrderView(
                base,
                order.id(),
                order.name(),
                here.say("shop.price", order.price()),
                state(here, order.way(), order.state()),
                order.state().word(),
                PrizeImage.of(base, order.prize(), order.way(), order.picture()),
                steps.isEmpty() ? List.of(moment(campaign, order.at())) : steps,
                unit == null ? null : units.byId(unit).name(),
                own,
                pass == null ? null : pass.substring(0, HALF) + " " + pass.substring(HALF),
                qr,
                order.state().open() && campaign.chapter(Terms.class).cancel(),
                own != null
                        && order.way() == Way.PARCEL
                        && order.state() == State.SENT
                        && own.address() == null);
    }
}
