package kaijuan.standing;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place.
 *
 * @param unit the unit
 * @param score points, seconds or people of all units below it
 * @param reached when what last raised it happened
 * @param target people aimed at, or null
 */
record UnitRow(long unit, long score, Instant reached, @Nullable Integer target) {

    /** The order of a board: by score, or by score in relation to the target; then by moment. */
    static Comparator<UnitRow> order(Board board) {
        var best = Comparator.comparingDouble(UnitRow::share).reversed();
        var most = Comparator.comparingLong(UnitRow::score).reversed();
        return (board.measure().equals("target") ? best.thenComparing(most) : most)
                .thenComparing(UnitRow::reached)
                .thenComparingLong(UnitRow::unit);
    }

    /** The part of the target that is reached; without a target less than any. */
    double share() {
        return target == null || target <= 0 ? -1 : (double) score / target;
    }
}
