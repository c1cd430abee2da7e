package kaijuan.award;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import kaijuan.standing.Lists;
import org.jspecify.annotations.Nullable;

/**
 * An award as the definition says.
 *
 * @param id its word
 * @param name what people read
 * @param activity the activity that it belongs to (D1), or null
 * @param of who wins it
 * @param by the board that it goes by, a jury of works, or a measure that does not run yet; empty
 *     for a jury's choice
 * @param criterion the jury's criterion that it goes by alone (D2), or empty
 * @param way how winners are found
 * @param threshold what a winner must have reached besides
 * @param empty what becomes of a place whose holder has not reached it; null without a threshold
 * @param share per cent of entrants that win it at most; 0 for no such limit
 * @param quotas how many of one unit or kind of unit win it at most
 * @param exclude awards above this one whose winners do not win it as well
 * @param once by whom they are told: the winner, the winner's person or the winner's unit
 * @param shared whether equal scores share a rank, so that there may be more winners than places
 * @param prize the prize in words
 * @param cost what one prize costs in yuan
 * @param places how many a jury chooses; 0 where that is told later
 * @param evidence boards, forms, contests and juries that are looked at (A8, B2)
 */
public record Award(
        String id,
        String name,
        @Nullable String activity,
        Of of,
        String by,
        String criterion,
        Way way,
        Amount threshold,
        @Nullable Empty empty,
        int share,
        List<Quota> quotas,
        Set<String> exclude,
        Once once,
        boolean shared,
        String prize,
        int cost,
        int places,
        List<String> evidence) {

    /** Who wins it. */
    public enum Of {
        PEOPLE,
        UNITS,
        WORKS
    }

    /** By whom the winners of other awards are told. */
    public enum Once {
        /** The same person, unit or work. */
        WINNER,
        /** A work of the same person. */
        PERSON,
        /** Anybody of the same unit. */
        UNIT
    }

    /** Whether people win it. */
    public boolean people() {
        return of == Of.PEOPLE;
    }

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

    /** The same for one list of the board. */
    Award on(Lists.One list) {
        var title = name + "·" + Objects.requireNonNullElse(list.name(), list.id());
        return copy(id + "/" + list.id(), title, by + "/" + list.id(), exclude);
    }

    /** The same with other awards whose winners do not win it. */
    Award excluding(Set<String> others) {
        return copy(id, name, by, others);
    }

    private Award copy(String newId, String newName, String newBy, Set<String> others) {
        return new Award(
                newId, newName, activity, of, newBy, criterion, way, threshold, empty, share,
                quotas, others, once, shared, prize, cost, places, evidence);
    }

    /** Whether the other goes by the same ranking. */
    boolean sameRace(Award other) {
        return other.by.equals(by) && other.criterion.equals(criterion);
    }

    /** Whether the other is an earlier tier: ranks before this one's, by the same board. */
    boolean follows(Award other) {
        return way instanceof Way.Ranks mine
                && other.way instanceof Way.Ranks before
                && sameRace(other)
                && before.last() < mine.first();
    }
}
