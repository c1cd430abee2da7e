package kaijuan.change;

/**
 * How many would have something else, of one kind.
 *
 * @param what {@code points}, {@code board} or {@code award}
 * @param thing the id of the board or award; empty for points
 * @param name its name
 * @param units whether units rather than people
 * @param better how many to their advantage
 * @param worse how many to their disadvantage
 */
public record Sum(String what, String thing, String name, boolean units, int better, int worse) {}
