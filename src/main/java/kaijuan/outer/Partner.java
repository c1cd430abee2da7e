package kaijuan.outer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outer system that may tell results of a campaign.
 *
 * @param id its number
 * @param campaign the campaign
 * @param name what people read
 * @param address where people take part, to which their pseudonym is added; empty for none
 * @param since when it was let in
 * @param ended since when its key opens nothing, or null
 */
public record Partner(
        long id,
        long campaign,
        String name,
        String address,
        Instant since,
        @Nullable Instant ended) {}
