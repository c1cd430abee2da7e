package kaijuan.award;

import java.util.List;
import java.util.Optional;

/**
 * The awards of a campaign, in the order in which they are given.
 *
 * @param all every award
 */
public record Awards(List<Award> all) {

    /** The award with the id. */
    public Optional<Award> of(String id) {
        return all.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The tier that a place of the award falls to. */
    Optional<Award> below(Award award) {
        return all.stream().filter(a -> a.follows(award)).findFirst();
    }
}
