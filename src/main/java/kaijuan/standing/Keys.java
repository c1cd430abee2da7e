package kaijuan.standing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The key of each subject. Subjects lie on pages of 512 numbers; a page holds one bit a number and
 * the keys of those present, packed. Ten million neighbours take 8.3 bytes each. For one thread at
 * a time.
 */
final class Keys {

    private static final int WIDTH = 9;

    private static final Page NONE = new Page();

    private final Map<Integer, Page> pages = new HashMap<>();
    private int size;

    /** Whether the subject has a key. */
    boolean has(int subject) {
        return page(subject).has(subject);
    }

    /** The subject's key; it has one. */
    long get(int subject) {
        var page = page(subject);
        return page.values[page.index(subject)];
    }

    void put(int subject, long key) {
        var page = pages.computeIfAbsent(subject >>> WIDTH, p -> new Page());
        if (page.has(subject)) {
            page.values[page.index(subject)] = key;
        } else {
            page.insert(subject, key);
            size++;
        }
    }

    void remove(int subject) {
        page(subject).remove(subject);
        size--;
    }

    int size() {
        return size;
    }

    /** All keys and subjects, ordered by subject. */
    void copy(long[] keys, int[] subjects) {
        var numbers = pages.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int at = 0;
        for (int number : numbers) {
            var page = page(number << WIDTH);
            for (int i = 0; i < 1 << WIDTH; i++) {
                if (page.has(i)) {
                    keys[at] = page.values[page.index(i)];
                    subjects[at++] = number << WIDTH | i;
                }
            }
        }
    }

    /** Bytes on the heap, with the map's entries counted as 64 bytes a page. */
    long bytes() {
        return pages.values().stream()
                .mapToLong(p -> 64 + 24 + 16 + 8L * p.bits.length + 16 + 8L * p.values.length)
                .sum();
    }

    private Page page(int subject) {
        var page = pages.get(subject >>> WIDTH);
        return page == null ? NONE : page;
    }

    private static final class Page {

        private final long[] bits = new long[1 << WIDTH - 6];
        private long[] values = new long[2];
        private int used;

        boolean has(int subject) {
            return (bits[word(subject)] & 1L << subject) != 0;
        }

        /** How many subjects on the page have a smaller number. */
        int index(int subject) {
            int word = word(subject);
            int before = Long.bitCount(bits[word] & (1L << subject) - 1);
            for (int i = 0; i < word; i++) {
                before += Long.bitCount(bits[i]);
            }
            return before;
        }

        void insert(int subject, long key) {
            if (used == values.length) {
                values = Arrays.copyOf(values, Math.min(1 << WIDTH, used + used / 4 + 2));
            }
            int at = index(subject);
            System.arraycopy(values, at, values, at + 1, used - at);
            values[at] = key;
            bits[word(subject)] |= 1L << subject;
            used++;
        }

        void remove(int subject) {
            int at = index(subject);
            used--;
            System.arraycopy(values, at + 1, values, at, used - at);
            bits[word(subject)] &= ~(1L << subject);
        }

        private static int word(int subject) {
            return subject >>> 6 & (1 << WIDTH - 6) - 1;
        }
    }
}
