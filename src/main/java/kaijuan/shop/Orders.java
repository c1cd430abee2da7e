package kaijuan.shop;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Turnstile;
import kaijuan.tariff.Tariff;
import org.springframework.stereotype.Component;

/** What a person exchanges points for, and what became of it. */
@Component
public class Orders {

    /** More would wait for the stock of the same prize, each with a connection that others need. */
    static final int AT_ONCE = 4;

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final OrderBook book;
    private final OrderRows rows;
    private final Stockroom stockroom;
    private final Counter counter;
    private final Clock clock;
    private final Turnstile till = new Turnstile(AT_ONCE, WAIT, "shop.busy");

    Orders(OrderBook book, OrderRows rows, Stockroom stockroom, Counter counter, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.stockroom = stockroom;
        this.counter = counter;
        this.clock = clock;
    }

    /** What the person has to spend. */
    public Balance balance(Campaign campaign, long member) {
        return rows.balance(campaign.id(), member, kept(campaign));
    }

    /** What is wrong with what was said for the prize, by the name of the field. */
    public Map<String, Refusal> faults(Campaign campaign, Ask ask) {
        return counter.faults(campaign, prize(campaign, ask), ask);
    }

    /**
     * Exchanges points for one piece. The same form sent again is the same order.
     *
     * @return the order's number
     * @throws Refusal 409 if it is sold out, the points or a limit do not allow it, the price has
     *     changed, the counter is closed or the form was used for another order; 422 if something
     *     said with it is wrong; 403 for whoever has not entered; 404 if there is no such prize;
     *     503 in too great a crowd
     */
    public long place(Campaign campaign, long member, Ask ask) {
        try {
            return till.through(() -> placed(campaign, member, ask));
        } catch (Refusal refusal) {
            var made = rows.byKey(member, ask.key());
            return same(campaign, made.orElseThrow(() -> refusal), ask);
        }
    }

    private long placed(Campaign campaign, long member, Ask ask) {
        var now = clock.instant();
        counter.admit(campaign, member, now);
        var prize = prize(campaign, ask);
        var wrong = counter.faults(campaign, prize, ask).values().stream().findFirst();
        if (wrong.isPresent()) {
            throw wrong.get();
        }
        if (prize.remaining() < 1) {
            throw why(campaign, member, ask);
        }
        int most = campaign.chapter(Terms.class).most();
        var draft = new Draft(campaign.id(), member, ask, prize.way(), most, kept(campaign), now);
        return book.place(draft).orElseThrow(() -> why(campaign, member, ask));
    }

    /** The order that the form has made, if it was the same form. */
    private long same(Campaign campaign, OrderRows.Made made, Ask ask) {
        var address = rows.one(campaign.id(), made.id()).map(o -> rows.own(o).address());
        if (made.prize() != ask.prize()
                || made.price() != ask.price()
                || !Objects.equals(made.unit(), ask.unit())
                || address.filter(a -> !a.equals(ask.address())).isPresent()) {
            throw Refusal.conflict("shop.key");
        }
        return made.id();
    }

    private Prize prize(Campaign campaign, Ask ask) {
        return stockroom
                .one(campaign.id(), ask.prize())
                .filter(Prize::shown)
                .orElseThrow(Refusal::unknown);
    }

    /** Why an order was refused, as things stand now. */
    private Refusal why(Campaign campaign, long member, Ask ask) {
        var prize = prize(campaign, ask);
        if (prize.price() != ask.price()) {
            return Refusal.conflict("shop.priceChanged", ask.price(), prize.price());
        }
        return hindrance(campaign, prize, balance(campaign, member))
                .orElseGet(() -> Refusal.conflict("shop.again"));
    }

    /** What stands against an order by somebody with the balance, days apart; empty if nothing. */
    public static Optional<Refusal> hindrance(Campaign campaign, Prize prize, Balance balance) {
        int most = campaign.chapter(Terms.class).most();
        if (prize.remaining() < 1) {
            return Optional.of(Refusal.conflict("shop.soldOut"));
        }
        if (balance.of(prize.id()) >= prize.most()) {
            return Optional.of(Refusal.conflict("shop.mostOf", prize.most()));
        }
        if (balance.taken().size() >= most) {
            return Optional.of(Refusal.conflict("shop.mostAll", most));
        }
        int left = Math.max(0, balance.left());
        return balance.left() >= prize.price()
                ? Optional.empty()
                : Optional.of(
                        Refusal.conflict("shop.tooFew", left, prize.price(), prize.price() - left));
    }

    /** The person's orders, the latest first. */
    public List<Order> mine(Campaign campaign, long member) {
        return rows.mine(campaign.id(), member);
    }

    /** The person's order; empty if there is none, or it is another's. */
    public Optional<Order> one(Campaign campaign, long member, long id) {
        return rows.one(campaign.id(), id).filter(o -> o.member() == member);
    }

    /** When the order came to each of its states. */
    public List<Step> steps(Order order) {
        return rows.steps(order.id());
    }

    /** What its owner alone may see of the order. */
    public Order.Own own(Order order) {
        return rows.own(order);
    }

    /**
     * Cancels the person's order: points and piece go back. Again it changes nothing.
     *
     * @throws Refusal 409 if it was handed over or sent, or the rules allow no cancelling; 404 if
     *     it is another's
     */
    public void cancel(Campaign campaign, long member, long id) {
        if (one(campaign, member, id).isEmpty()) {
            throw Refusal.unknown();
        }
        if (!campaign.chapter(Terms.class).cancel()) {
            throw Refusal.conflict("shop.cancel.never");
        }
        if (!book.cancel(campaign.id(), id, null, clock.instant())) {
            var now = one(campaign, member, id).orElseThrow(Refusal::unknown);
            if (now.state() != State.CANCELLED) {
                throw Refusal.conflict("shop.cancel.late." + now.state().word());
            }
        }
    }

    private static List<String> kept(Campaign campaign) {
        return OrderRows.kept(campaign.chapter(Tariff.class));
    }
}
