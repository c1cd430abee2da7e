package kaijuan.member;

import java.util.Set;

/** Knows the roles a person holds anywhere; built by the room that keeps them. */
public interface RoleBook {

    /** Words of roles held now, such as {@code operator} or {@code librarian}. */
    Set<String> of(long member);

    /** Whether the person holds the role in the whole installation, not in some units of it. */
    boolean everywhere(long member, String role);
}
