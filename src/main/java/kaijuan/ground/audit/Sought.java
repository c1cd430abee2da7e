package kaijuan.ground.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are asked for.
 *
 * @param within the people and units of whom entries may be seen; null for all entries
 * @param who only those of the person; null for everybody, 0 for the command line and the program
 * @param what only those of the deed's word; empty for every deed
 * @param about only those about the object; empty for every object
 * @param from only those from the moment on, or null
 * @param to only those before the moment, or null
 */
public record Sought(
        @Nullable Within within,
        @Nullable Long who,
        String what,
        String about,
        @Nullable Instant from,
        @Nullable Instant to) {

    /**
     * What an operator of some units may see: what these people did, and what was done to these.
     *
     * @param people their numbers
     * @param objects such as {@code member 17} and {@code unit 5}
     */
    public record Within(List<Long> people, List<String> objects) {}
}
