package kaijuan.standing;

import java.util.OptionalLong;

/**
 * A person's own place on a board, as of the board's moment.
 *
 * @param rank from 1; of who is not listed the rank they would have
 * @param score points or seconds
 * @param listed whether boards may show the person
 * @param more how much more would lift the person one place; empty for the first
 */
public record Mine(int rank, long score, boolean listed, OptionalLong more) {

    static Mine of(
            int rank, long score, boolean listed, @org.jspecify.annotations.Nullable Long ahead) {
        // Who comes to the same score later stays behind: one more than equal.
        return new Mine(
                rank,
                score,
                listed,
                ahead == null ? OptionalLong.empty() : OptionalLong.of(ahead - score + 1));
    }
}
