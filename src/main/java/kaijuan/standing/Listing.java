package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a board, with its moment.
 *
 * @param lines the places asked for that are public
 * @param entrants how many have a place
 * @param shown how many places are public
 * @param asOf as of when; null when the board has not been published yet
 * @param next when it is published next; null when never, or always
 */
public record Listing(
        List<Line> lines,
        int entrants,
        int shown,
        @Nullable Instant asOf,
        @Nullable Instant next) {}
