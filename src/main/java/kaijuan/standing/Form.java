package kaijuan.standing;

import java.util.List;

/** How a number enters a composite; all but {@link Plain} give 0 to 100. */
public sealed interface Form {

    /** As it is; time in minutes. */
    record Plain() implements Form {}

    /** In per cent of the best. */
    record Share() implements Form {}

    /** The least of the list is 0, the best 100. */
    record MinMax() implements Form {}

    /** How many per cent of the others have less. */
    record Percentile() implements Form {}

    /**
     * Points by rank; who share a rank share the average of its places, who has nothing gets none.
     *
     * @param table points of the first places; empty where they fall by a step
     * @param first points of the first place; 0 where they are spread evenly from 100 down
     * @param step by how much each further place has less
     */
    record Ranked(List<Integer> table, int first, int step) implements Form {}
}
