package kaijuan.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A live class.
 *
 * @param id its number, that of its title on the shelf
 * @param campaign the campaign that holds it
 * @param name what it is called
 * @param speaker who teaches, and who that is
 * @param about what it is about; may be empty
 * @param unit the unit that organises it, or null
 * @param hours when it is held
 * @param address the stream, or where it is held elsewhere
 * @param replay the film that shows it again, or null
 * @param calledOff why it is not held, or null if it is
 * @param version grows with every change
 */
public record LiveClass(
        long id,
        long campaign,
        String name,
        Speaker speaker,
        String about,
        @Nullable Long unit,
        Hours hours,
        String address,
        @Nullable Long replay,
        @Nullable String calledOff,
        int version) {

    /** Who teaches, and who that is; each may be empty. */
    public record Speaker(String name, String biography) {}

    /**
     * When it is held.
     *
     * @param from its first moment
     * @param to the first moment after it
     * @param was when it was to begin before it was moved last, or null
     */
    public record Hours(Instant from, Instant to, @Nullable Instant was) {

        /** Whether a moment lies in them. */
        public boolean hold(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    /** Where it stands at the moment, where the way in opens so long before it begins. */
    public Phase phase(Instant now, Duration opens) {
        if (calledOff != null) {
            return Phase.OFF;
        }
        if (!now.isBefore(hours.to())) {
            return Phase.OVER;
        }
        if (!now.isBefore(hours.from())) {
            return Phase.HELD;
        }
        return now.isBefore(hours.from().minus(opens)) ? Phase.AHEAD : Phase.WAITING;
    }

    /** How long it is, in minutes. */
    public long minutes() {
        return Duration.between(hours.from(), hours.to()).toMinutes();
    }

    /** Whether its address is a stream that a page can play. */
    public boolean streamed() {
        return Address.streamed(address);
    }
}
