package kaijuan.standing;

import java.util.Arrays;

/** Some neighbours of a ranking, in order, in arrays only a little longer than what they hold. */
final class Block {

    private static final int STEP = 32;

    private long[] keys;
    private int[] subjects;
    private int size;

    private Block(long[] keys, int[] subjects, int size) {
        this.keys = keys;
        this.subjects = subjects;
        this.size = size;
    }

    /** A block with one entrant. */
    static Block of(long key, int subject) {
        var block = new Block(new long[STEP], new int[STEP], 0);
        block.insert(0, key, subject);
        return block;
    }

    /** A block with a copy of the part of the arrays. */
    static Block of(long[] keys, int[] subjects, int from, int to) {
        return new Block(
                Arrays.copyOfRange(keys, from, to),
                Arrays.copyOfRange(subjects, from, to),
                to - from);
    }

    int size() {
        return size;
    }

    long key(int at) {
        return keys[at];
    }

    int subject(int at) {
        return subjects[at];
    }

    /** Whether the entrant at the place comes before the one given. */
    boolean before(int at, long key, int subject) {
        return keys[at] < key
                || keys[at] == key && Integer.compareUnsigned(subjects[at], subject) < 0;
    }

    /** How many here come before the entrant given: its place. */
    int place(long key, int subject) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before(middle, key, subject)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void insert(int at, long key, int subject) {
        if (size == keys.length) {
            resize(size + STEP);
        }
        System.arraycopy(keys, at, keys, at + 1, size - at);
        System.arraycopy(subjects, at, subjects, at + 1, size - at);
        keys[at] = key;
        subjects[at] = subject;
        size++;
    }

    void remove(int at) {
        size--;
        System.arraycopy(keys, at + 1, keys, at, size - at);
        System.arraycopy(subjects, at + 1, subjects, at, size - at);
        if (size + 2 * STEP < keys.length) {
            resize(size + STEP);
        }
    }

    /** Cuts off the second half and returns it. */
    Block split() {
        var half = of(keys, subjects, size / 2, size);
        size /= 2;
        resize(size + STEP);
        return half;
    }

    /** Takes over all of the block that follows this one. */
    void append(Block next) {
        resize(size + next.size + STEP);
        System.arraycopy(next.keys, 0, keys, size, next.size);
        System.arraycopy(next.subjects, 0, subjects, size, next.size);
        size += next.size;
    }

    /** Bytes on the heap: both arrays with their heads, and this object. */
    long bytes() {
        return 12L * keys.length + 2 * 16 + 24;
    }

    private void resize(int length) {
        keys = Arrays.copyOf(keys, length);
        subjects = Arrays.copyOf(subjects, length);
    }
}
