package kaijuan.campaign;

import java.time.Instant;
import java.util.List;

/**
 * What units themselves did, out of the room that keeps it, such as live classes that they held
 * (C5). A bean of this type is found by itself: boards of units measure it.
 */
public interface UnitDeeds {

    /** Everything of the campaign that units have done or are to do, in any order. */
    List<Held> of(Campaign campaign);

    /**
     * Something that a unit held.
     *
     * @param unit the unit's number
     * @param at when it was over; before that it does not count
     * @param what its name, which anybody may read
     */
    record Held(long unit, Instant at, String what) {}
}
