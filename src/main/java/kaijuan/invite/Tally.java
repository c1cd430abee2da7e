package kaijuan.invite;

/**
 * How many came through a link.
 *
 * @param came all of them
 * @param counted those who count by the definition
 */
public record Tally(int came, int counted) {}
