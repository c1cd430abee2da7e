package kaijuan.staff;

import java.time.Instant;
import java.util.List;
import kaijuan.unit.Grant;
import org.jspecify.annotations.Nullable;

/**
 * One of the staff as whoever looks after them sees one.
 *
 * @param member the person
 * @param phone masked
 * @param name the real name; empty if not known
 * @param grants the roles that are the visitor's to take back, the oldest first
 * @param more how many roles lie beyond the visitor's units
 * @param account how the person signs in, or null while they have not set a password
 * @param locked whether the account is locked after wrong tries
 * @param last when they last signed in as staff, or null if that is not known any more
 */
public record Colleague(
        long member,
        String phone,
        String name,
        List<Grant> grants,
        int more,
        @Nullable Account account,
        boolean locked,
        @Nullable Instant last) {

    @Override
    public String toString() {
        return "Colleague[" + member + "]";
    }
}
