package kaijuan.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.standing.Board;

/**
 * A complete board, or a list of one, as awards see it.
 *
 * @param board the board
 * @param line everybody on it, from the first rank on; equals in the order of the board
 * @param entrants of how many a share is taken
 */
public record Race(Board board, List<Contender> line, int entrants) {

    /**
     * The races of the board by what awards call them: {@code board}, or {@code board/list}.
     *
     * @param lists everybody by list; of a board that is one list under an empty word
     * @param entrants of how many a share is taken; of a list, as many as are on it
     */
    public static Map<String, Race> of(
            Board board, Map<String, List<Contender>> lists, int entrants) {
        var races = new HashMap<String, Race>();
        if (board.split() == null) {
            races.put(board.id(), new Race(board, lists.getOrDefault("", List.of()), entrants));
        } else {
            lists.forEach(
                    (list, line) ->
                            races.put(board.id() + "/" + list, new Race(board, line, line.size())));
        }
        return races;
    }

    /** Whether the two stand equal. */
    boolean equal(Contender a, Contender b) {
        return a.rank() == b.rank() || a.score() == b.score() && board.then().isEmpty();
    }
}
