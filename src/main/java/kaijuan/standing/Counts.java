package kaijuan.standing;

/** Counts of blocks in a Fenwick tree: a sum from the start and a change take log n steps. */
final class Counts {

    private int[] tree = new int[9];
    private int count;

    /** How many the blocks before the one hold together. */
    int before(int block) {
        int all = 0;
        for (int i = block; i > 0; i &= i - 1) {
            all += tree[i];
        }
        return all;
    }

    /** One block's count changes. */
    void add(int block, int difference) {
        for (int i = block + 1; i <= count; i += i & -i) {
            tree[i] += difference;
        }
    }

    /** Counts all blocks anew. */
    void all(Block[] blocks, int howMany) {
        if (tree.length <= howMany) {
            tree = new int[howMany + howMany / 2 + 1];
        }
        count = howMany;
        for (int i = 1; i <= count; i++) {
            tree[i] = blocks[i - 1].size();
        }
        for (int i = 1; i <= count; i++) {
            int up = i + (i & -i);
            if (up <= count) {
                tree[up] += tree[i];
            }
        }
    }

    /** Where the place lies: block in the upper, offset in the lower half. */
    long locate(int place) {
        int block = 0;
        int rest = place;
        for (int step = Integer.highestOneBit(Math.max(1, count)); step > 0; step >>= 1) {
            if (block + step <= count && tree[block + step] <= rest) {
                block += step;
                rest -= tree[block];
            }
        }
        return (long) block << 32 | rest;
    }

    /** Bytes on the heap. */
    long bytes() {
        return 16 + 4L * tree.length;
    }
}
