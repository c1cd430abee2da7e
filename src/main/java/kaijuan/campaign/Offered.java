package kaijuan.campaign;

/**
 * Whether a campaign offers what desks of a room are about; a room without one has desks always.
 */
public interface Offered {

    /** The part of a campaign's addresses that its desks have, such as {@code /shop/}. */
    String at();

    /** Whether the campaign's definition has it. */
    boolean by(Campaign campaign);
}
