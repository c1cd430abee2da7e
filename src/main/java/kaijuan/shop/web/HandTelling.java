package kaijuan.shop.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.shop.Handing;
import kaijuan.shop.Order;
import kaijuan.shop.Step;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says orders to staff. */
@Component
class HandTelling {

    private final Handing handing;
    private final Members members;
    private final Units units;

    HandTelling(Handing handing, Members members, Units units) {
        this.handing = handing;
        this.members = members;
        this.units = units;
    }

    /** Lines of a list. */
    List<HandView> lines(Here here, Campaign campaign, List<Order> orders) {
        var who = new HashSet<Long>();
        orders.forEach(o -> who.add(o.member()));
        var masks = members.masks(who);
        var names = new HashMap<Long, String>();
        for (Unit unit : units.all()) {
            names.put(unit.id(), unit.name());
        }
        return orders.stream()
                .map(o -> view(here, campaign, o, masks, names, "", "", List.of(), null))
                .toList();
    }

    /** One order, whole. */
    HandView whole(Here here, Campaign campaign, Order order, String pass, @Nullable String wrong) {
        var steps = handing.steps(order);
        var who = new HashSet<Long>();
        who.add(order.member());
        steps.stream().map(Step::by).filter(Objects::nonNull).forEach(who::add);
        var masks = members.masks(who);
        var said = steps.stream().map(s -> step(here, campaign, order, s, masks)).toList();
        var unit = order.unit();
        var names = unit == null ? Map.<Long, String>of() : Map.of(unit, units.byId(unit).name());
        return view(here, campaign, order, masks, names, pass, phone(order.member()), said, wrong);
    }

    private static String step(
            Here here, Campaign campaign, Order order, Step step, Map<Long, String> masks) {
        var state = OrderTelling.state(here, order.way(), step.state());
        var at = OrderTelling.moment(campaign, step.at());
        var by = step.by();
        return by == null
                ? here.say("shop.step", state, at)
                : here.say("shop.step.by", state, at, masks.getOrDefault(by, ""));
    }

    private String phone(long member) {
        try {
            return members.phone(member).masked();
        } catch (Refusal left) {
            return "";
        }
    }

    private static HandView view(
            Here here,
            Campaign campaign,
            Order order,
            Map<Long, String> masks,
            Map<Long, String> names,
            String pass,
            String phone,
            List<String> steps,
            @Nullable String wrong) {
        var unit = order.unit();
        return new HandView(
                CatalogueTelling.base(campaign),
                order.id(),
                pass,
                order.name(),
                here.say("shop.price", order.price()),
                masks.getOrDefault(order.member(), ""),
                phone,
                unit == null ? "" : names.getOrDefault(unit, ""),
                here.say("shop.by." + order.way().word()),
                OrderTelling.state(here, order.way(), order.state()),
                order.state().word(),
                OrderTelling.moment(campaign, order.at()),
                OrderTelling.moment(campaign, order.stateAt()),
                order.state().open(),
                steps,
                wrong);
    }
}
