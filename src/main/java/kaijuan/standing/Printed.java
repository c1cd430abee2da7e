package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a publication.
 *
 * @param list the list that it stands on; empty where the board is one list
 * @param place from 1, shared by nobody; of who is not listed the place they would have
 * @param rank from 1; equals may share it
 * @param subject a person or a unit
 * @param score points, seconds or people, or units of the last place after the point
 * @param reachedAt when they reached it
 * @param unitId the unit that a person entered under, or null
 * @param listed whether boards may show them; if not they take no place
 * @param shown whether the row is public
 * @param ahead the score one place higher, or null for the first
 * @param target a unit's target, or null
 * @param parts the numbers behind the score ({@link Numbers}); empty for a plain sum
 */
public record Printed(
        String list,
        int place,
        int rank,
        long subject,
        long score,
        Instant reachedAt,
        @Nullable Long unitId,
        boolean listed,
        boolean shown,
        @Nullable Long ahead,
        @Nullable Integer target,
        List<Long> parts) {

    /** A row of a board that is one list by one number. */
    static Printed of(
            int rank,
            long subject,
            long score,
            Instant reachedAt,
            @Nullable Long unitId,
            boolean listed,
            boolean shown,
            @Nullable Long ahead,
            @Nullable Integer target) {
        return new Printed(
                "", rank, rank, subject, score, reachedAt, unitId, listed, shown, ahead, target,
                List.of());
    }
}
