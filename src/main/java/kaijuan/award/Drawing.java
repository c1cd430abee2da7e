package kaijuan.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draw as it stands.
 *
 * @param award the award's word
 * @param digest its SHA-256 in hex
 * @param publishedAt when it was published
 * @param seed the public value; null before it is decided
 * @param source where the value is to be found, or null
 * @param decidedAt when the seed was entered, or null
 */
public record Drawing(
        String award,
        String digest,
        Instant publishedAt,
        @Nullable String seed,
        @Nullable String source,
        @Nullable Instant decidedAt) {}
