package kaijuan.standing;

/** Sorts keys together with their subjects: eleven bits a pass, equal keys stay as they were. */
final class Sorting {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private Sorting() {}

    /** Sorts both arrays by key, smallest first. */
    static void sort(long[] keys, int[] subjects) {
        var fromKeys = keys;
        var fromSubjects = subjects;
        var toKeys = new long[keys.length];
        var toSubjects = new int[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            var starts = starts(fromKeys, shift);
            if (starts == null) {
                continue;
            }
            for (int i = 0; i < fromKeys.length; i++) {
                int to = starts[digit(fromKeys[i], shift)]++;
                toKeys[to] = fromKeys[i];
                toSubjects[to] = fromSubjects[i];
            }
            var k = fromKeys;
            fromKeys = toKeys;
            toKeys = k;
            var s = fromSubjects;
            fromSubjects = toSubjects;
            toSubjects = s;
        }
        if (fromKeys != keys) {
            System.arraycopy(fromKeys, 0, keys, 0, keys.length);
            System.arraycopy(fromSubjects, 0, subjects, 0, keys.length);
        }
    }

    private static int @org.jspecify.annotations.Nullable [] starts(long[] keys, int shift) {
        var counts = new int[BUCKETS];
        for (long key : keys) {
            counts[digit(key, shift)]++;
        }
        int sum = 0;
        for (int i = 0; i < BUCKETS; i++) {
            int here = counts[i];
            if (here == keys.length) {
                return null;
            }
            counts[i] = sum;
            sum += here;
        }
        return counts;
    }

    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & BUCKETS - 1;
    }
}
