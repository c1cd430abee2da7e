package kaijuan.standing;

import kaijuan.ground.text.Both;
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

    /** What stands and what is right, in words. */
    public Both words() {
        var stands = said(was);
        var due = said(right);
        return new Both(
                "榜单 " + measure + "：成员 " + subject() + " 是 " + stands + "，应当是 " + due,
                measure + ": member " + subject() + " stands " + stands + ", should be " + due);
    }

    private static String said(@Nullable Change row) {
        return row == null || row.score() <= 0
                ? "-"
                : "%d (%s, unit %s, listed %s)"
                        .formatted(row.score(), row.reached(), row.unit(), row.listed());
    }
}
