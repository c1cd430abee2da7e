package kaijuan.standing;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key of each subject. Subjects lie on pages of 512 numbers; a page holds one bit a number and
 * the keys of those present, packed. Ten million neighbours take 8.3 bytes each. For one thread at
 * a time.
 */
final class Keys {

    private static final int WIDTH = 9;
    private static final int MOST = 1 << Integer.SIZE - WIDTH;

    private static final Page NONE = new Page();

    private @Nullable Page[] pages = new Page[64];
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
        var page = opened(subject);
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
        int at = 0;
        for (int number = 0; number < pages.length; number++) {
            var page = page(number << WIDTH);
            for (int i = 0; page.used > 0 && i < 1 << WIDTH; i++) {
                if (page.has(i)) {
                    keys[at] = page.values[page.index(i)];
                    subjects[at++] = number << WIDTH | i;
                }
            }
        }
    }

    /** Bytes on the heap. */
    long bytes() {
        return 16
                + 4L * pages.length
                + Stream.of(pages).filter(Objects::nonNull).mapToLong(Page::bytes).sum();
    }

    private Page page(int subject) {
        int number = subject >>> WIDTH;
        var page = number < pages.length ? pages[number] : null;
        return page == null ? NONE : page;
    }

    private Page opened(int subject) {
        int number = subject >>> WIDTH;
        if (number >= pages.length) {
            pages = Arrays.copyOf(pages, Math.min(MOST, number + number / 4 + 1));
        }
        var page = pages[number];
        if (page == null) {
            page = new Page();
            pages[number] = page;
        }
        return page;
    }

    private static final class Page {

        private final long[] bits = new long[1 << WIDTH - 6];
        private long[] values = new long[2];
        private int used;

        long bytes() {
            return 24 + 16 + 8L * bits.length + 16 + 8L * values.length;
        }

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
