package kaijuan.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * Knows when live classes are held; built by the room that holds them. Asked at each beat, since a
 * class may be moved while people wait for it.
 */
public interface Timetable {

    /** When the class of the campaign is held; empty if it is not, or was called off. */
    Optional<Hours> hours(long campaign, long title);

    /** From the first moment to the first after the last. */
    record Hours(Instant from, Instant to) {}
}
