package kaijuan.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;

/**
 * What a title is in a campaign, as far as counting goes.
 *
 * @param campaign the campaign that the time counts for
 * @param title the title's number
 * @param book whether it is read with the eyes, by characters
 * @param audio whether it may play unseen
 * @param rooms the rooms that hold it; time counts while one of them is open
 * @param lengths the length of each part: characters of a book, milliseconds of a recording
 */
record Course(
        Campaign campaign,
        long title,
        boolean book,
        boolean audio,
        List<Room> rooms,
        long[] lengths) {

    /** A run of seconds on one day of the campaign, the end not included. */
    record Piece(LocalDate day, int from, int to) {
        int length() {
            return to - from;
        }
    }

    /** The most seconds that a part can earn a member in the campaign. */
    int most(int part) {
        return book ? Pace.most(lengths[part - 1]) : Integer.MAX_VALUE;
    }

    /** The part of the interval in which reading counts, cut at midnights, in whole seconds. */
    List<Piece> pieces(Instant from, Instant to) {
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
