package kaijuan.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a member of the staff signs in.
 *
 * @param member the person
 * @param passwordAt when the password was set
 * @param secondAt when the second factor was confirmed, or null without one
 * @param recoveryLeft recovery codes that are not used yet
 */
public record Account(
        long member, Instant passwordAt, @Nullable Instant secondAt, int recoveryLeft) {

    /** Whether one-time codes are asked for. */
    public boolean second() {
        return secondAt != null;
    }
}
