package kaijuan.award;

import java.util.List;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * What became of an award.
 *
 * @param award the award
 * @param places its places in order, with winners or empty
 * @param passed who stood before a winner or a place and does not win it, and why
 * @param waits why it is not given yet; null when it is
 */
public record Outcome(Award award, List<Place> places, List<Passed> passed, @Nullable Both waits) {

    /**
     * A place of an award.
     *
     * @param no from 1
     * @param winner who has it; null when it is empty
     * @param why in words
     */
    public record Place(int no, @Nullable Contender winner, Both why) {}

    /** Somebody who is passed over, and why. */
    public record Passed(Contender who, Both why) {}

    /** How many have won it. */
    public int winners() {
        return (int) places.stream().filter(p -> p.winner() != null).count();
    }

    static Outcome waiting(Award award, Both why) {
        return new Outcome(award, List.of(), List.of(), why);
    }
}
