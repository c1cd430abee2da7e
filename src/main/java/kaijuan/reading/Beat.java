package kaijuan.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * "Still reading, here": a heartbeat. It holds no duration.
 *
 * @param member who reads
 * @param session the reading session that the beat belongs to
 * @param seq its number in the session, increasing from 1
 * @param part the part that is open, from 1
 * @param place characters from the start of the title (books) or milliseconds from the start of the
 *     part (audio, video)
 * @param speed speed of playing in per cent, 100 for books
 * @param life signs of life (page turns, scrolls, touches) since the session was opened
 * @param visible whether the page can be seen
 * @param at when the server received it
 */
public record Beat(
        long member,
        UUID session,
        int seq,
        int part,
        long place,
        int speed,
        int life,
        boolean visible,
        Instant at) {}
