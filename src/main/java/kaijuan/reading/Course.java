package kaijuan.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import org.jspecify.annotations.Nullable;

/**
 * What a title is in a campaign, as far as counting goes.
 *
 * @param campaign the campaign that the time counts for
 * @param title the title's number
 * @param sense how it is taken in
 * @param rooms the rooms that hold it; time counts while one of them is open
 * @param lengths the length of each part: characters of a book, milliseconds of a recording
 * @param held when it is held, asked anew each time; null for what lies there at any hour
 */
record Course(
        Campaign campaign,
        long title,
        Sense sense,
        List<Room> rooms,
        long[] lengths,
        @Nullable Supplier<Optional<Timetable.Hours>> held) {

    /** A course that is there at any hour. */
    Course(Campaign campaign, long title, Sense sense, List<Room> rooms, long[] lengths) {
        this(campaign, title, sense, rooms, lengths, null);
    }

    /** Whether it is read with the eyes, by characters. */
    boolean book() {
        return sense == Sense.READ;
    }

    /** Whether it may play unseen. */
    boolean audio() {
        return sense == Sense.HEARD;
    }

    /** How it is taken in. */
    enum Sense {
        READ,
        HEARD,
        SEEN
    }

    /** A run of seconds on one day of the campaign, the end not included. */
    record Piece(LocalDate day, int from, int to) {
        int length() {
            return to - from;
        }
    }

    /** The most seconds that a part can earn a member in the campaign. */
    int most(int part) {
        return book() ? Pace.most(lengths[part - 1]) : Integer.MAX_VALUE;
    }

    /** The first place of a part: of a book, what the parts before it hold. */
    long first(int part) {
        return book() ? Arrays.stream(lengths, 0, part - 1).sum() : 0;
    }

    /** Whether the moment lies outside the hours at which it is held. */
    boolean outside(Instant at) {
        return held != null
                && held.get().filter(h -> !at.isBefore(h.from()) && at.isBefore(h.to())).isEmpty();
    }

    /** The part of the interval in which reading counts, cut at midnights, in whole seconds. */
    List<Piece> pieces(Instant from, Instant to) {
        if (held != null) {
            return held.get()
                    .map(h -> cut(later(from, h.from()), to.isBefore(h.to()) ? to : h.to()))
                    .orElse(List.of());
        }
        return cut(from, to);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private List<Piece> cut(Instant from, Instant to) {
        var pieces = new ArrayList<Piece>();
        long end = to.getEpochSecond();
        for (long at = from.getEpochSecond(); at < end; ) {
            var day = campaign.dayOf(Instant.ofEpochSecond(at));
            long start = campaign.startOf(day).getEpochSecond();
            long next = Math.min(end, campaign.startOf(day.plusDays(1)).getEpochSecond());
            if (campaign.open(rooms, Instant.ofEpochSecond(at))) {
                pieces.add(new Piece(day, (int) (at - start), (int) (next - start)));
            }
            at = next;
        }
        return pieces;
    }
}
