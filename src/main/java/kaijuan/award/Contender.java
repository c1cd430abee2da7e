package kaijuan.award;

/**
 * Somebody on a board.
 *
 * @param subject the person's or unit's number
 * @param rank on the board, from 1
 * @param score points or people, or seconds
 * @param unit the unit that a person entered under, or the unit itself; 0 for none
 * @param kind the kind of that unit; empty for none
 */
public record Contender(long subject, int rank, long score, long unit, String kind) {}
