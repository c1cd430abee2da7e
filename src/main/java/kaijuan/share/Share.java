package kaijuan.share;

/**
 * What a member shares.
 *
 * @param campaign the campaign
 * @param member who shares
 * @param title the title, or 0 for the campaign itself
 * @param code ten letters and digits, at random
 */
public record Share(long campaign, long member, long title, String code) {}
