package kaijuan.invite;

import org.jspecify.annotations.Nullable;

/**
 * A personal link.
 *
 * @param campaign the campaign
 * @param member whose it is
 * @param code ten letters and digits, at random
 * @param signature the name chosen for the poster, or null for the mask
 */
public record Link(long campaign, long member, String code, @Nullable String signature) {

    @Override
    public String toString() {
        return "Link";
    }
}
