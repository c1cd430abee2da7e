package kaijuan.award;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An award as the definition says.
 *
 * @param id its word
 * @param name what people read
 * @param people whether people win it, else units
 * @param by the board that it goes by, or a measure that does not run yet; empty for a jury's
 * @param way how winners are found
 * @param threshold what a winner must have reached besides
 * @param empty what becomes of a place whose holder has not reached it; null without a threshold
 * @param share per cent of entrants that win it at most; 0 for no such limit
 * @param quotas how many of one unit or kind of unit win it at most
 * @param exclude awards above this one whose winners do not win it as well
 * @param shared whether equal scores share a rank, so that there may be more winners than places
 * @param prize the prize in words
 * @param cost what one prize costs in yuan
 */
public record Award(
        String id,
        String name,
        boolean people,
        String by,
        Way way,
        Amount threshold,
        @Nullable Empty empty,
        int share,
        List<Quota> quotas,
        Set<String> exclude,
        boolean shared,
        String prize,
        int cost) {

    /** What becomes of a place whose holder has not reached the threshold (A6). */
    public enum Empty {
        /** It stays empty. */
        LEAVE,
        /** It goes with its holder to the next tier by the same board. */
        FALL
    }

    /**
     * A limit of winners.
     *
     * @param per {@code unit} or {@code kind} (of unit)
     */
    public record Quota(String per, int most) {}

    /** Whether it goes by something that this version does not measure. */
    boolean waits() {
        return Coming.has(by);
    }

    /** Whether the other is an earlier tier: ranks before this one's, by the same board. */
    boolean follows(Award other) {
        return way instanceof Way.Ranks mine
                && other.way instanceof Way.Ranks before
                && other.by.equals(by)
                && before.last() < mine.first();
    }
}
