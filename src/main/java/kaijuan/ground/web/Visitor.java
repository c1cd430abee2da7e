package kaijuan.ground.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param id the person, or null when nobody is signed in
 * @param session the sign-in that the request came with, or null
 * @param roles names of roles held anywhere, for doors of the kind {@link For}
 */
public record Visitor(@Nullable Long id, @Nullable Long session, Set<String> roles) {

    /** Nobody signed in. */
    public static final Visitor NOBODY = new Visitor(null, null, Set.of());

    /** Whether a person is signed in. */
    public boolean signedIn() {
        return id != null;
    }

    /**
     * The person.
     *
     * @throws Refusal 401 if nobody is signed in
     */
    public long person() {
        if (id == null) {
            throw Refusal.unauthenticated();
        }
        return id;
    }

    /** Whether the person holds the role anywhere. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
