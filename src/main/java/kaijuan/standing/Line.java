package kaijuan.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place on a board as anybody may see it.
 *
 * @param place from 1, shared by nobody
 * @param rank from 1; equals may share it
 * @param subject the person or unit
 * @param name a masked name or a unit's; null where the board names nobody
 * @param unit the unit that a person entered under, or null
 * @param score points, seconds or people
 * @param reached when the score was reached
 * @param target people aimed at, or null
 */
public record Line(
        int place,
        int rank,
        long subject,
        @Nullable String name,
        @Nullable String unit,
        long score,
        Instant reached,
        @Nullable Integer target) {

    /** Per cent of the target, rounded down; null without one. */
    public @Nullable Integer percent() {
        return target == null || target <= 0 ? null : (int) (score * 100 / target);
    }
}
