package kaijuan.ground.web;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param id the person, or null when nobody is signed in
 * @param session the sign-in that the request came with, or null
 * @param roles names of roles that this sign-in opens, held anywhere; for doors of the kind {@link
 *     For}
 * @param held names of all roles held, also those that need a stronger sign-in
 * @param staff whether they signed in as staff do
 * @param began when they last proved who they are, or null
 */
public record Visitor(
        @Nullable Long id,
        @Nullable Long session,
        Set<String> roles,
        Set<String> held,
        boolean staff,
        @Nullable Instant began) {

    /** Nobody signed in. */
    public static final Visitor NOBODY = new Visitor(null, null, Set.of());

    /** Somebody whose sign-in opens every role held. */
    public Visitor(@Nullable Long id, @Nullable Long session, Set<String> roles) {
        this(id, session, roles, roles, !roles.isEmpty(), null);
    }

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

    /** Whether the person may use the role now, somewhere. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
