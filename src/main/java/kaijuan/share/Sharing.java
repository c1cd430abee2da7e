package kaijuan.share;

import java.time.Duration;
import java.util.Set;
import kaijuan.campaign.Source;

/**
 * The definition's chapter {@code shares}: whether members share, and what an opening is.
 *
 * @param open whether there are shares at all
 * @param members whether only people who are signed in count as somebody who opens
 * @param least how long a share must be looked at to count as opened
 */
public record Sharing(boolean open, boolean members, Duration least) implements Source {

    /** Without the chapter nobody shares. */
    static final Sharing NONE = new Sharing(false, false, Duration.ofSeconds(5));

    @Override
    public String key() {
        return "shares";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("share");
    }
}
