package kaijuan.shop;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the owner of an order what staff did with it, and notes who did it, with the deed. */
@Component
class Telling {

    private final Messages messages;
    private final Audit audit;
    private final Units units;
    private final Envelopes envelopes;
    private final TransactionTemplate transaction;

    Telling(
            Messages messages,
            Audit audit,
            Units units,
            Envelopes envelopes,
            TransactionTemplate transaction) {
        this.messages = messages;
        this.audit = audit;
        this.units = units;
        this.envelopes = envelopes;
        this.transaction = transaction;
    }

    /** What finds the order of a pick-up code again. */
    byte[] hash(String pass) {
        return envelopes.hash(pass);
    }

    byte[] sealed(String number) {
        return envelopes.sealedNumber(number);
    }

    /** The deed and, where it was done, what follows from it: both or neither. */
    boolean together(BooleanSupplier deed, Runnable after) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        open -> {
                            var done = deed.getAsBoolean();
                            if (done) {
                                after.run();
                            }
                            return done;
                        }));
    }

    void step(Campaign campaign, Order order, State to, long by) {
        audit.note(by, deed(to), "order " + order.id(), Map.of());
        if (to == State.READY && order.way() == Way.PICKUP) {
            tell(campaign, order, Kind.GRANTED, to, place(order), "");
        } else if (to == State.SENT) {
            tell(campaign, order, Kind.GRANTED, to, "", "");
        }
    }

    private static String deed(State to) {
        return switch (to) {
            case READY -> "shop.made-ready";
            case HANDED -> "shop.handed-out";
            case SENT -> "shop.parcel-sent";
            default -> throw new IllegalArgumentException("no deed of staff: " + to);
        };
    }

    private String place(Order order) {
        var unit = order.unit();
        try {
            return unit == null ? "" : units.byId(unit).name();
        } catch (Refusal gone) {
            return "";
        }
    }

    void cancelled(Campaign campaign, Order order, String why, long by) {
        audit.note(by, "shop.order-cancelled", "order " + order.id(), Map.of(), why);
        tell(campaign, order, Kind.RETURNED, State.CANCELLED, "", why);
    }

    private void tell(
            Campaign campaign, Order order, Kind kind, State to, String place, String said) {
        var sentence = "shop.told." + to.word();
        var key = "order." + to.word() + " " + order.id();
        messages.tell(
                order.member(),
                Notice.of(kind, key, sentence, order.name(), place)
                        .in(campaign.id(), campaign.name())
                        .saying(said)
                        .leading("/c/" + campaign.slug() + "/shop/orders/" + order.id()));
    }

    /** Where the parcels go, by the order; that somebody looked is noted. */
    Map<Long, Address> addresses(Campaign campaign, List<Order> orders, long by) {
        var addresses = envelopes.addresses(orders);
        if (!addresses.isEmpty()) {
            audit.note(
                    by,
                    "shop.addresses-seen",
                    "campaign " + campaign.id(),
                    Map.of("orders", addresses.keySet().stream().sorted().toList()));
        }
        return addresses;
    }
}
