package kaijuan.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of a publication.
 *
 * @param rank from 1
 * @param subject the person or unit
 * @param score what they have
 * @param reachedAt when they reached it
 * @param unitId the unit that a person entered under, or null
 * @param listed whether boards may show them; if not they take no place
 * @param shown whether the row is public
 * @param ahead the score one place higher, or null for the first
 * @param target a unit's target, or null
 */
public record Printed(
        int rank,
        long subject,
        long score,
        Instant reachedAt,
        @Nullable Long unitId,
        boolean listed,
        boolean shown,
        @Nullable Long ahead,
        @Nullable Integer target) {}
