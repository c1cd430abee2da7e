package kaijuan.invite;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came through a link.
 *
 * @param member their number
 * @param came when they first signed in
 * @param counted when they began to count, or null while they do not yet
 */
public record Friend(long member, Instant came, @Nullable Instant counted) {}
