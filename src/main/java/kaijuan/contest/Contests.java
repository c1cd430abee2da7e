package kaijuan.contest;

import java.util.List;
import java.util.Optional;

/**
 * The contests of a campaign, in the order written.
 *
 * @param all every contest
 */
public record Contests(List<Contest> all) {

    /** The contest with the id. */
    public Optional<Contest> of(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
