package kaijuan.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row as it should be.
 *
 * @param subject whose row it is
 * @param score 0 when there should be none
 * @param reached when the score was reached
 * @param listed whether boards may show them
 * @param unit the unit entered under, or null
 */
public record Change(
        long subject, long score, Instant reached, boolean listed, @Nullable Long unit) {

    /** No row. */
    static Change gone(long subject) {
        return new Change(subject, 0, Instant.EPOCH, false, null);
    }
}
