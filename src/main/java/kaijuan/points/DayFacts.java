package kaijuan.points;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a member did on one day of a campaign.
 *
 * @param start the first moment of the day
 * @param reads what was read, heard and seen
 * @param checkins check-ins of the day
 */
record DayFacts(Instant start, List<Read> reads, List<Instant> checkins) {

    /**
     * Proven time on a title.
     *
     * @param title the title
     * @param medium its medium
     * @param rooms the campaign's rooms that it is in
     * @param length its length: characters of a book, seconds of a recording
     * @param runs proven seconds of the day as from, to, from, to
     * @param passed how much of it was passed, in the unit of its length
     */
    record Read(long title, String medium, Set<String> rooms, long length, int[] runs, int passed) {

        boolean in(String wantedMedium, String wantedRoom) {
            return (wantedMedium.isEmpty() || wantedMedium.equals(medium))
                    && (wantedRoom.isEmpty() || rooms.contains(wantedRoom));
        }
    }
}
