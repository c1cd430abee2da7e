package kaijuan.standing;

import java.util.Arrays;

/**
 * Pairs of key and subject in order, in blocks that are counted by a Fenwick tree: a place is found
 * by two binary searches and one sum. For one thread at a time.
 */
final class Blocks {

    /** What a block of the usual size holds at most. */
    static final int USUAL = 512;

    private final int most;
    private Block[] blocks = new Block[8];
    private long[] firsts = new long[8];
    private final Counts counts = new Counts();
    private int count;
    private int size;

    /** No pairs yet; a block will hold at most so many, at least 4. */
    Blocks(int most) {
        this.most = most;
    }

    /** All of the arrays, which are in order. */
    static Blocks sorted(long[] keys, int[] subjects, int size, int most) {
        var made = new Blocks(most);
        int each = Math.max(1, most * 3 / 4);
        made.reserve((size + each - 1) / each);
        for (int from = 0; from < size; from += each) {
            var block = Block.of(keys, subjects, from, Math.min(size, from + each));
            made.blocks[made.count] = block;
            made.firsts[made.count++] = block.key(0);
        }
        made.size = size;
        made.counts.all(made.blocks, made.count);
        return made;
    }

    int size() {
        return size;
    }

    /** How many pairs come before the one given. */
    int before(long key, int subject) {
        if (count == 0) {
            return 0;
        }
        int block = find(key, subject);
        return counts.before(block) + blocks[block].place(key, subject);
    }

    /** Puts a pair that is not there to its place. */
    void insert(long key, int subject) {
        size++;
        if (count == 0) {
            open(0, Block.of(key, subject));
            return;
        }
        int at = find(key, subject);
        var block = blocks[at];
        int place = block.place(key, subject);
        block.insert(place, key, subject);
        if (place == 0) {
            firsts[at] = key;
        }
        if (block.size() > most) {
            open(at + 1, block.split());
        } else {
            counts.add(at, 1);
        }
    }

    /** Takes away a pair that is there. */
    void remove(long key, int subject) {
        size--;
        int at = find(key, subject);
        var block = blocks[at];
        int place = block.place(key, subject);
        block.remove(place);
        if (block.size() == 0) {
            close(at);
            return;
        }
        if (place == 0) {
            firsts[at] = block.key(0);
        }
        if (block.size() < most / 4
                && at + 1 < count
                && block.size() + blocks[at + 1].size() < most / 2) {
            block.append(blocks[at + 1]);
            close(at + 1);
        } else {
            counts.add(at, -1);
        }
    }

    /** Copies the pairs from the place on into the arrays; returns how many there were. */
    int copy(int place, long[] keys, int[] subjects) {
        int copied = 0;
        long where = counts.locate(place);
        int offset = (int) where;
        for (int b = (int) (where >>> 32); b < count && copied < keys.length; b++, offset = 0) {
            for (int i = offset; i < blocks[b].size() && copied < keys.length; i++, copied++) {
                keys[copied] = blocks[b].key(i);
                subjects[copied] = blocks[b].subject(i);
            }
        }
        return copied;
    }

    /** Bytes on the heap. */
    long bytes() {
        long all = 16L * 3 + 4L * blocks.length + 8L * firsts.length + counts.bytes();
        for (int i = 0; i < count; i++) {
            all += blocks[i].bytes();
        }
        return all;
    }

    private int find(long key, int subject) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            long first = firsts[middle];
            if (first > key || first == key && !startsBy(middle, key, subject)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private boolean startsBy(int block, long key, int subject) {
        var that = blocks[block];
        return that.before(0, key, subject) || that.subject(0) == subject;
    }

    private void open(int at, Block block) {
        reserve(count + 1);
        System.arraycopy(blocks, at, blocks, at + 1, count - at);
        System.arraycopy(firsts, at, firsts, at + 1, count - at);
        blocks[at] = block;
        firsts[at] = block.key(0);
        count++;
        counts.all(blocks, count);
    }

    private void close(int at) {
        count--;
        System.arraycopy(blocks, at + 1, blocks, at, count - at);
        System.arraycopy(firsts, at + 1, firsts, at, count - at);
        blocks[count] = null;
        counts.all(blocks, count);
    }

    private void reserve(int wanted) {
        if (wanted > blocks.length) {
            int length = Math.max(wanted, blocks.length + blocks.length / 2);
            blocks = Arrays.copyOf(blocks, length);
            firsts = Arrays.copyOf(firsts, length);
        }
    }
}
