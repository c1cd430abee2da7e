package kaijuan.standing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Everybody who may be placed on a board, in the order of their numbers, with all numbers that it
 * goes by.
 *
 * @param subjects people or units
 * @param units the unit that each person entered under, 0 for none; of units 0
 * @param listed whether each may be shown
 * @param lists the index of each one's list, or {@link Lists#NONE}
 * @param columns one for each part of the formula, then one for each further key
 * @param targets people aimed at of each unit, 0 for none; empty for people
 * @param heads people who entered under each unit, where the board counts them; empty for people
 */
record Field(
        long[] subjects,
        long[] units,
        BitSet listed,
        int[] lists,
        List<Column> columns,
        long[] targets,
        long[] heads) {

    int size() {
        return subjects.length;
    }

    /** The index of the subject; negative if it is not there. */
    int index(long subject) {
        return Arrays.binarySearch(subjects, subject);
    }
}
