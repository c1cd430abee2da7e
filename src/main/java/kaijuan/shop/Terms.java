package kaijuan.shop;

import java.time.Instant;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Days;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The chapter {@code shop} of a definition: how points are exchanged for prizes.
 *
 * @param days the days on which prizes may be ordered; null where points are not exchanged
 * @param most orders that one person may have standing, {@link Integer#MAX_VALUE} for no limit
 * @param units codes of the units that hand out prizes
 * @param cancel whether an order may be cancelled until it is handed over or sent
 * @param keep days for which an address is kept after the parcel was sent
 * @param stock how stock is kept up, in the organiser's words, or empty
 */
public record Terms(
        @Nullable Days days, int most, List<String> units, boolean cancel, int keep, String stock) {

    /** Points are not exchanged, and the definition says nothing about it. */
    public static final Terms NONE = new Terms(null, Integer.MAX_VALUE, List.of(), false, 0, "");

    /** Whether points are exchanged at all. */
    public boolean exchanged() {
        return days != null;
    }

    /** Whether prizes may be ordered at the moment. */
    public boolean open(Campaign campaign, Instant now) {
        return days != null && days.has(campaign.dayOf(now));
    }

    /**
     * Refuses where prizes cannot be ordered at the moment.
     *
     * @throws Refusal 409 that says from when, or that it is over
     */
    void opened(Campaign campaign, Instant now) {
        var on = days;
        if (on == null) {
            throw Refusal.unknown();
        }
        if (campaign.dayOf(now).isBefore(on.first())) {
            throw Refusal.conflict("shop.notYet", on.first());
        }
        if (!on.has(campaign.dayOf(now))) {
            throw Refusal.conflict("shop.over", on.last());
        }
    }
}
