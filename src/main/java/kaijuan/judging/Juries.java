package kaijuan.judging;

import java.util.List;
import java.util.Optional;

/**
 * The juries of a campaign, in the order written.
 *
 * @param all every jury
 */
public record Juries(List<Jury> all) {

    /** The jury with the id. */
    public Optional<Jury> of(String id) {
        return all.stream().filter(j -> j.id().equals(id)).findFirst();
    }
}
