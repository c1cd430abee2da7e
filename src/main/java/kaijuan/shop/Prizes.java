package kaijuan.shop;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Unit;
import org.springframework.stereotype.Component;

/** The catalogue of a campaign: prizes and their stock. */
@Component
public class Prizes {

    private final Stockroom stockroom;
    private final Counter counter;

    Prizes(Stockroom stockroom, Counter counter) {
        this.stockroom = stockroom;
        this.counter = counter;
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

    /** Every change of the stock, the latest first. */
    public List<Supply> supplies(Prize prize) {
        return stockroom.supplies(prize.id());
    }

    /** The prize's picture as JPEG, if it has one. */
    public Optional<byte[]> picture(Campaign campaign, long id) {
        return stockroom.picture(one(campaign, id).id());
    }
}
