package kaijuan.shop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.tariff.Tariff;
import org.springframework.stereotype.Component;

/** What a person exchanges points for, and what became of it. */
@Component
public class Orders {

    private final OrderBook book;
    private final OrderRows rows;
    private final Stockroom stockroom;
    private final Counter counter;
    private final Clock clock;

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
    public Map<String, Refusal> faults(Campaign campaign, Prize prize, Ask ask) {
        return counter.faults(campaign, prize, ask);
    }

    /**
     * Exchanges points for one piece. The same form sent again is the same order.
     *
     * @return the order's number
     * @throws Refusal 409 if it is sold out, the points or a limit do not allow it, the price has
     *     changed or the counter is closed; 422 if something said with it is wrong; 403 for whoever
     *     has not entered; 404 if there is no such prize
     */
    public long place(Campaign campaign, long member, Ask ask) {
        var made = rows.byKey(member, ask.key());
        if (made.isPresent()) {
            return same(made.get(), ask);
        }
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
        var placed =
                book.place(
                        new OrderBook.Draft(
                                campaign.id(),
                                member,
                                ask,
                                prize.way(),
                                campaign.chapter(Terms.class).most(),
                                kept(campaign),
                                now));
        var id = placed.id();
        if (placed.stands() && id != null) {
            return id;
        }
        return same(
                rows.byKey(member, ask.key()).orElseThrow(() -> why(campaign, member, ask)), ask);
    }

    private static long same(OrderRows.Made made, Ask ask) {
        if (made.prizeId() != ask.prize()) {
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
        var balance = balance(campaign, member);
        int most = campaign.chapter(Terms.class).most();
        if (prize.price() != ask.price()) {
            return Refusal.conflict("shop.priceChanged", ask.price(), prize.price());
        }
        if (prize.remaining() < 1) {
            return Refusal.conflict("shop.soldOut");
        }
        if (balance.of(prize.id()) >= prize.most()) {
            return Refusal.conflict("shop.mostOf", prize.most());
        }
        if (balance.taken().size() >= most) {
            return Refusal.conflict("shop.mostAll", most);
        }
        if (balance.left() < prize.price()) {
            return Refusal.conflict("shop.tooFew", Math.max(0, balance.left()), prize.price());
        }
        return Refusal.conflict("shop.again");
    }

    /** The person's orders, the latest first. */
    public List<Order> mine(Campaign campaign, long member) {
        return rows.mine(campaign.id(), member);
    }

    /** The person's order; empty if there is none, or it is another's. */
    public Optional<Order> one(Campaign campaign, long member, long id) {
        return rows.one(campaign.id(), id).filter(o -> o.member() == member);
    }

    /** What its owner alone may see of the order. */
    public Order.Own own(Order order) {
        return rows.own(order);
    }

    /**
     * Cancels the person's order: points and piece go back. Again it changes nothing.
     *
     * @throws Refusal 409 if it was handed over or sent, or the rules allow no cancelling; 404 if it
     *     is another's
     */
    public void cancel(Campaign campaign, long member, long id) {
        one(campaign, member, id).orElseThrow(Refusal::unknown);
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
