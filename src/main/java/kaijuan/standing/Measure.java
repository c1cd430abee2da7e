package kaijuan.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/** Something that entrants are ranked by, summed from what the rooms below keep. */
interface Measure {

    /** Its word in definitions, that of a {@link Meter}. */
    String name();

    /**
     * The sums of the members as committed now; who has none is missing.
     *
     * @param by what of the measure
     */
    Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members);

    /**
     * The sums of all members, in any order, each once. Runs inside a transaction only.
     *
     * @param by what of the measure
     * @param before only what happened before this moment; null for everything
     */
    void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to);

    /**
     * A member's sum.
     *
     * @param value points, seconds or times
     * @param reached when what last raised it happened
     */
    record Sum(long value, Instant reached) {}

    /** Takes the sum of one member after the other. */
    interface Taker {

        /** Takes one; the moment in milliseconds since 1970. */
        void take(long member, long value, long reached);
    }
}
