package kaijuan.invite;

import java.time.Duration;
import java.util.Set;
import kaijuan.campaign.Source;

/**
 * The definition's chapter {@code invites}: whether friends are brought, and when one counts (A4).
 *
 * @param open whether the campaign has personal links at all
 * @param count when a friend counts
 * @param least with {@link Count#ACTIVE}, how much credited time a friend needs; zero for a first
 *     check-in or a first credited second
 */
public record Invites(boolean open, Count count, Duration least) implements Source {

    /** Without the chapter nobody has a link. */
    static final Invites NONE = new Invites(false, Count.SIGN_IN, Duration.ZERO);

    @Override
    public String key() {
        return "invites";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("friend");
    }

    /** When a friend counts. */
    public enum Count {
        /** At the first sign-in. */
        SIGN_IN,
        /** Once they have entered this campaign. */
        ENTERED,
        /** After they have done something of their own in it. */
        ACTIVE
    }
}
