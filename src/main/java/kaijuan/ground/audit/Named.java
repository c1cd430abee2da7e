package kaijuan.ground.audit;

import java.util.Optional;

/** Names of what entries of the audit log are about; a room tells those of its own things. */
public interface Named {

    /**
     * The name of a thing of this room; empty for things of others.
     *
     * @param about the object as entries have it, such as {@code campaign 3}
     */
    Optional<String> named(String about);
}
