package kaijuan.award;

import java.util.List;
import kaijuan.standing.Board;

/**
 * A complete board as awards see it.
 *
 * @param board the board
 * @param line everybody on it, from the first rank on; equals in the order of the board
 * @param entrants of how many a share is taken
 */
public record Race(Board board, List<Contender> line, int entrants) {}
