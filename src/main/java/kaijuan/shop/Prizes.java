package kaijuan.shop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Unit;
import org.springframework.stereotype.Component;

/** The catalogue of a campaign: prizes and their stock. */
@Component
public class Prizes {

    private static final int LONGEST = 200;
    private static final int MOST = 1_000_000;

    private final Stockroom stockroom;
    private final Counter counter;
    private final Clock clock;

    Prizes(Stockroom stockroom, Counter counter, Clock clock) {
        this.stockroom = stockroom;
        this.counter = counter;
        this.clock = clock;
    }

    /** The prizes of the campaign, also those that are not shown, by price. */
    public List<Prize> all(Campaign campaign) {
        return stockroom.all(campaign.id());
    }

    /**
     * The prize.
     *
     * @throws Refusal 404 if the campaign has none of the number
     */
    public Prize one(Campaign campaign, long id) {
        return stockroom.one(campaign.id(), id).orElseThrow(Refusal::unknown);
    }

    /** The units that hand out prizes. */
    public List<Unit> places(Campaign campaign) {
        return counter.places(campaign);
    }

    /** Whether the person may order, days apart. */
    public boolean entered(Campaign campaign, long member) {
        return counter.entered(campaign, member);
    }

    /**
     * Adds a prize without stock.
     *
     * @return its number
     * @throws Refusal 422 if something said is wrong, 409 if another has the name
     */
    public long add(Campaign campaign, Label label) {
        sound(label);
        return stockroom
                .add(campaign.id(), label, clock.instant())
                .orElseThrow(() -> Refusal.conflict("shop.label.taken", label.name()));
    }

    /**
     * Changes what is said of the prize, but not how it reaches people.
     *
     * @param version the version that the change was made on
     * @throws Refusal 422 if something said is wrong, 409 if somebody else changed it meanwhile
     */
    public void edit(Campaign campaign, long id, int version, Label label) {
        sound(label);
        if (!stockroom.edit(campaign.id(), id, version, label)) {
            one(campaign, id);
            throw Refusal.conflict("shop.label.changed");
        }
    }

    private static void sound(Label label) {
        label.faults().values().stream()
                .findFirst()
                .ifPresent(
                        wrong -> {
                            throw wrong;
                        });
    }

    /**
     * Adds to the stock, or takes from it, for a reason that is kept.
     *
     * @throws Refusal 409 if fewer are there than shall be taken; 422 without a reason, or for
     *     codes, whose number their file tells
     */
    public void supply(Campaign campaign, long id, int change, String reason, long by) {
        var prize = one(campaign, id);
        var why = reason.strip();
        if (prize.way() == Way.CODE) {
            throw Refusal.against("shop.supply.codes");
        }
        if (change == 0 || Math.abs((long) change) > MOST) {
            throw Refusal.against("shop.supply.change", MOST);
        }
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST) {
            throw Refusal.against("shop.supply.reason", LONGEST);
        }
        if (!stockroom.supply(id, change, why, by, clock.instant())) {
            throw Refusal.conflict("shop.supply.few", one(campaign, id).remaining());
        }
    }

    /** Every change of the stock, the latest first. */
    public List<Supply> supplies(Prize prize) {
        return stockroom.supplies(prize.id());
    }

    /** The prize's picture as JPEG, if it has one. */
    public Optional<byte[]> picture(Campaign campaign, long id) {
        return stockroom.picture(one(campaign, id).id());
    }
}
