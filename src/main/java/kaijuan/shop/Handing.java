package kaijuan.shop;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff do with orders: make ready, hand over, send, cancel. Each deed is noted and told. */
@Component
public class Handing {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int NUMBER = 60;
    private static final int REASON = 200;

    private final OrderBook book;
    private final OrderRows rows;
    private final DeskRows desk;
    private final Telling telling;
    private final Clock clock;

    Handing(OrderBook book, OrderRows rows, DeskRows desk, Telling telling, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.desk = desk;
        this.telling = telling;
        this.clock = clock;
    }

    /** The order that the pick-up code is of, however it is typed. */
    public Optional<Order> byPass(Campaign campaign, String typed) {
        return rows.byPass(campaign.id(), telling.hash(typed));
    }

    /** The order of the number. */
    public Optional<Order> one(Campaign campaign, long id) {
        return rows.one(campaign.id(), id);
    }

    /** When the order came to each of its states, and by whom. */
    public List<Step> steps(Order order) {
        return rows.steps(order.id());
    }

    /** Orders that wait to be picked up at the units, the oldest first. */
    public List<Order> waiting(Campaign campaign, long[] units, int from, int most) {
        return desk.waiting(campaign.id(), units, from, most);
    }

    /** How many wait to be picked up at the units. */
    public int waiting(Campaign campaign, long[] units) {
        return desk.waiters(campaign.id(), units);
    }

    /** Orders that are looked for, the latest first. */
    public List<Order> page(Campaign campaign, Sought sought, int from, int most) {
        return desk.page(campaign.id(), sought, from, most);
    }

    /** How many orders are looked for. */
    public int count(Campaign campaign, Sought sought) {
        return desk.count(campaign.id(), sought);
    }

    /** The next orders with a number above the one, the oldest first: for exports. */
    public List<Order> after(Campaign campaign, Sought sought, long after, int most) {
        return desk.after(campaign.id(), sought, after, most);
    }

    /**
     * Hands the piece over, once.
     *
     * @throws Refusal 409 if it was handed over or cancelled before, saying when
     */
    public void hand(Campaign campaign, Order order, long by) {
        step(campaign, order, State.HANDED, Set.of(Way.PICKUP), null, by);
    }

    /** Says that the piece lies ready; said again nothing changes. */
    public void ready(Campaign campaign, Order order, long by) {
        step(campaign, order, State.READY, Set.of(Way.PICKUP, Way.PARCEL), null, by);
    }

    /**
     * Says that the parcel is on its way; said again nothing changes.
     *
     * @throws Refusal 422 without a number, 409 if it was cancelled
     */
    public void send(Campaign campaign, Order order, String number, long by) {
        var plain = number.strip();
        if (plain.isEmpty() || plain.length() > NUMBER || !plain.matches("[\\p{L}\\p{N} ._-]+")) {
            throw Refusal.against("shop.number.wrong", NUMBER);
        }
        step(campaign, order, State.SENT, Set.of(Way.PARCEL), telling.sealed(plain), by);
    }

    private void step(
            Campaign campaign,
            Order order,
            State to,
            Set<Way> ways,
            byte @Nullable [] number,
            long by) {
        if (!ways.contains(order.way())) {
            throw Refusal.unknown();
        }
        var now = clock.instant();
        var done =
                telling.together(
                        () -> book.step(campaign.id(), order.id(), to, ways, number, by, now),
                        () -> telling.step(campaign, order, to, by));
        if (!done) {
            refused(campaign, order, to);
        }
    }

    private void refused(Campaign campaign, Order order, State to) {
        var now = rows.one(campaign.id(), order.id()).orElseThrow(Refusal::unknown);
        var again = now.state() == to && to != State.HANDED;
        if (!again && !(to == State.READY && now.state().open())) {
            throw Refusal.conflict(
                    "shop.late." + now.state().word(),
                    MOMENT.format(now.stateAt().atZone(campaign.zone())));
        }
    }

    /**
     * Cancels an order for a reason that its owner is told: points and piece go back.
     *
     * @throws Refusal 422 without a reason, 409 if it was handed over or sent
     */
    public void cancel(Campaign campaign, Order order, String reason, long by) {
        var why = reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > REASON) {
            throw Refusal.against("shop.reason", REASON);
        }
        var done =
                telling.together(
                        () -> book.cancel(campaign.id(), order.id(), by, clock.instant()),
                        () -> telling.cancelled(campaign, order, why, by));
        if (!done) {
            refused(campaign, order, State.CANCELLED);
        }
    }

    /** Where the parcels go, by the order; the look is noted. Erased ones are absent. */
    public Map<Long, Address> addresses(Campaign campaign, List<Order> orders, long by) {
        return telling.addresses(campaign, orders, by);
    }
}
