package kaijuan.standing;

import org.jspecify.annotations.Nullable;

/**
 * A row that a recount found wrong.
 *
 * @param measure what is measured
 * @param was the row as it stood, or null when there was none
 * @param right the row as it is now; its score is 0 when there is none
 */
public record Difference(String measure, @Nullable Change was, Change right) {

    /** Whose row it is. */
    public long subject() {
        return right.subject();
    }
}
