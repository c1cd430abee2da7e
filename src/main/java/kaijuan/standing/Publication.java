package kaijuan.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board as of a moment.
 *
 * @param id its number
 * @param board the board's id
 * @param asOf everything that happened before this moment is in it
 * @param nextAt when the board is published next, or null when never
 * @param version the version of the definition that it was made under
 * @param entrants how many have a place on it
 * @param digest SHA-256 in hex over its listed rows, from the first place on; of each the line
 *     {@code rank,subject,score,milliseconds since 1970,unit or 0}, then the list of a split board,
 *     then further numbers, with a line feed
 * @param author who published it by hand; null where the clock did
 */
public record Publication(
        long id,
        String board,
        Instant asOf,
        @Nullable Instant nextAt,
        int version,
        int entrants,
        String digest,
        @Nullable String author) {}
