package kaijuan.tariff;

import java.util.BitSet;

/** Seconds of a day. */
final class Runs {

    private final BitSet seconds = new BitSet();

    /** The seconds given as from, to, from, to. */
    static Runs of(int[] flat) {
        var runs = new Runs();
        runs.add(flat);
        return runs;
    }

    /** Adds those given as from, to, from, to. */
    void add(int[] flat) {
        for (int i = 0; i < flat.length; i += 2) {
            seconds.set(flat[i], flat[i + 1]);
        }
    }

    /** Takes the last ones away, at most so many of the last run; gives how many. */
    int trim(int most) {
        int end = seconds.length();
        int from = Math.max(seconds.previousClearBit(end - 1) + 1, end - most);
        seconds.clear(from, end);
        return end - from;
    }

    /**
     * So many seconds that are not among these, as from, to, from, to: the latest ones before the
     * second given, then the earliest ones after it; fewer where the day has no more.
     */
    int[] free(int many, int before, int day) {
        var found = new BitSet();
        int left = many;
        for (int at = Math.min(before, day) - 1; at >= 0 && left > 0; at--) {
            if (!seconds.get(at)) {
                found.set(at);
                left--;
            }
        }
        for (int at = Math.max(0, before); at < day && left > 0; at++) {
            if (!seconds.get(at)) {
                found.set(at);
                left--;
            }
        }
        return flat(found);
    }

    /** As from, to, from, to. */
    int[] flat() {
        return flat(seconds);
    }

    private static int[] flat(BitSet seconds) {
        var ends = new java.util.ArrayList<Integer>();
        for (int from = seconds.nextSetBit(0); from >= 0; ) {
            int to = seconds.nextClearBit(from);
            ends.add(from);
            ends.add(to);
            from = seconds.nextSetBit(to);
        }
        return ends.stream().mapToInt(i -> i).toArray();
    }
}
