package kaijuan.reading;

import java.time.Instant;

/**
 * Where a member goes on in a title.
 *
 * @param titleId the title
 * @param part the part to go on in, from 1
 * @param place characters from the start of the title (books) or milliseconds from the start of the
 *     part (audio, video)
 * @param lastPart the part looked at last, which a look back may have made another
 * @param lastPlace the place looked at last
 * @param furthest how far the title was ever read, in characters or milliseconds from its start
 * @param at when the place was told last
 */
public record Place(
        long titleId,
        int part,
        long place,
        int lastPart,
        long lastPlace,
        long furthest,
        Instant at) {}
