package kaijuan.standing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What boards are made of, wherever it is kept: in the database, or in a file. */
public interface Below {

    /**
     * Hands over the sums of all members, in any order, each once.
     *
     * @param by what they are measured by
     * @param before only what happened before this moment; null for everything
     */
    void sums(Yardstick by, @Nullable Instant before, Sums to);

    /** Hands over all entrants, in the order of their numbers. */
    void entrants(Entered to);

    /** How many entered under each unit itself before the moment, and when the last of them. */
    List<Own> counted(Instant before);

    /** What each unit held itself before the moment, and when the last of it was over. */
    List<Own> held(Instant before);

    /** All units. */
    List<Unit> units();

    /**
     * The index of everybody's list, or {@link Lists#NONE}; by itself the list of the unit that
     * they entered under.
     *
     * @param members all entrants, in the order of their numbers
     * @param under the unit of each, 0 for none
     */
    default int[] lists(Board board, Lists lists, long[] members, long[] under) {
        return Arrays.stream(under).mapToInt(lists::ofUnit).toArray();
    }

    /** Takes the sum of one member after the other; the moment in milliseconds since 1970. */
    interface Sums {

        /** Takes one. */
        void take(long member, long value, long reached);
    }

    /** Takes one entrant after the other; the unit is 0 for none. */
    interface Entered {

        /** Takes one. */
        void take(long member, long unit, boolean listed);
    }

    /** What a unit itself has, without the units below it. */
    record Own(long unitId, long score, Instant reachedAt) {}
}
