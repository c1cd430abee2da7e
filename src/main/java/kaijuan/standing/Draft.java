package kaijuan.standing;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;

/**
 * All entrants with a score as of a moment, ordered by subject: the floor from which a publication
 * is printed and rows are rebuilt. About 40 bytes an entrant.
 */
final class Draft {

    /** The unit of who has none. */
    static final long NO_UNIT = 0;

    final Instant began;
    private final Keys sums = new Keys();
    private final BitSet listed = new BitSet();
    private long[] subjects = new long[1024];
    private long[] keys = new long[1024];
    private long[] units = new long[1024];
    private int size;

    Draft(Instant began) {
        this.began = began;
    }

    /** Takes a sum; below 1 it is none. */
    void sum(long member, long value, long reached) {
        if (value > 0) {
            sums.put(Ranking.number(member), Key.of(value, reached - began.toEpochMilli()));
        }
    }

    /** Takes an entrant, the next in the order of their numbers, after all sums. */
    void entrant(long member, long unit, boolean isListed) {
        int number = Ranking.number(member);
        if (!sums.has(number)) {
            return;
        }
        if (size == subjects.length) {
            int length = size + size / 2;
            subjects = Arrays.copyOf(subjects, length);
            keys = Arrays.copyOf(keys, length);
            units = Arrays.copyOf(units, length);
        }
        subjects[size] = member;
        keys[size] = sums.get(number);
        units[size] = unit;
        listed.set(size++, isListed);
    }

    int size() {
        return size;
    }

    long subject(int at) {
        return subjects[at];
    }

    long key(int at) {
        return keys[at];
    }

    long unit(int at) {
        return units[at];
    }

    boolean listed(int at) {
        return listed.get(at);
    }

    /** The indexes of all entrants from the first place to the last. */
    int[] order() {
        var sorted = Arrays.copyOf(keys, size);
        var order = new int[size];
        Arrays.setAll(order, i -> i);
        Sorting.sort(sorted, order);
        return order;
    }
}
