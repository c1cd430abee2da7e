package kaijuan.share;

/**
 * A share and how often it counts as opened.
 *
 * @param title the title, or 0 for the campaign itself
 * @param code its code
 * @param opened how often
 */
public record Opened(long title, String code, int opened) {}
