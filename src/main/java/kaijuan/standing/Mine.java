package kaijuan.standing;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A person's own place on a board, as of the board's moment.
 *
 * @param list the list that they are on; empty where the board is one list
 * @param rank from 1; of who is not listed the rank they would have
 * @param score points or seconds, or units of the last place after the point
 * @param listed whether boards may show the person
 * @param more how much more would lift the person; empty for the first, 0 where further keys decide
 */
public record Mine(String list, int rank, long score, boolean listed, OptionalLong more) {

    static Mine of(int rank, long score, boolean listed, @Nullable Long ahead) {
        // Who comes to the same score later stays behind: one more than equal.
        return new Mine(
                "",
                rank,
                score,
                listed,
                ahead == null ? OptionalLong.empty() : OptionalLong.of(ahead - score + 1));
    }

    static Mine of(Board board, Printed row) {
        var ahead = row.ahead();
        if (ahead == null) {
            return new Mine(
                    row.list(), row.rank(), row.score(), row.listed(), OptionalLong.empty());
        }
        // Where the rank is shared, as much is enough.
        long more = ahead - row.score() + (board.shared() ? 0 : 1);
        return new Mine(row.list(), row.rank(), row.score(), row.listed(), OptionalLong.of(more));
    }
}
