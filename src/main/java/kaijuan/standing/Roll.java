package kaijuan.standing;

import java.util.Arrays;

/**
 * One list of a board in order. Who is not listed stands where they would stand and takes no place.
 */
final class Roll {

    /** Nobody. */
    static final int NONE = -1;

    private final Field field;
    private final int keys;
    private final int own;

    /** How scores came about. */
    final Scores scores;

    /** Indexes in the field, from the first place to the last. */
    final int[] members;

    private final long[] order;

    /** The scores shown, in the order of places. */
    final long[] score;

    /** When each was reached, in milliseconds since 1970. */
    final long[] reached;

    /** Ranks from 1; equals may share them. */
    final int[] ranks;

    /** Places from 1, shared by nobody. */
    final int[] places;

    /** Positions of the nearest listed one whose rank is better, or {@link #NONE}. */
    final int[] above;

    /** How many have a place. */
    int entrants;

    /** Orders the members of a list, by their indexes in the field. */
    Roll(Board board, Field field, int[] some) {
        this.field = field;
        this.keys = board.then().size();
        this.own = board.formula().parts().size();
        this.scores = Scores.of(board, field, some);
        var sequence = sequence(board, some);
        this.members = Arrays.stream(sequence).map(i -> some[i]).toArray();
        this.order = picked(scores.order(), sequence);
        this.score = picked(scores.score(), sequence);
        this.reached = picked(scores.reached(), sequence);
        this.ranks = new int[members.length];
        this.places = new int[members.length];
        this.above = new int[members.length];
        rank(board.shared());
    }

    /** Stable passes from the last key to the first leave the order of the first. */
    private int[] sequence(Board board, int[] some) {
        var sequence = new int[some.length];
        Arrays.setAll(sequence, i -> i);
        if (!board.shared()) {
            pass(sequence, scores.reached());
        }
        for (int k = keys - 1; k >= 0; k--) {
            var values = field.columns().get(own + k).values();
            pass(sequence, Arrays.stream(some).mapToLong(i -> -values[i]).toArray());
        }
        if (scores.score() != scores.order()) {
            pass(sequence, Arrays.stream(scores.score()).map(s -> -s).toArray());
        }
        pass(sequence, Arrays.stream(scores.order()).map(s -> -s).toArray());
        return sequence;
    }

    private static void pass(int[] sequence, long[] by) {
        Sorting.sort(Arrays.stream(sequence).mapToLong(i -> by[i]).toArray(), sequence);
    }

    private void rank(boolean shared) {
        int last = NONE;
        for (int i = 0; i < members.length; i++) {
            boolean alike = shared && last != NONE && equal(last, i);
            ranks[i] = alike ? ranks[last] : entrants + 1;
            places[i] = entrants + 1;
            above[i] = alike ? above[last] : last;
            if (field.listed().get(members[i])) {
                entrants++;
                last = i;
            }
        }
    }

    private boolean equal(int a, int b) {
        if (order[a] != order[b] || score[a] != score[b]) {
            return false;
        }
        for (int k = 0; k < keys; k++) {
            var values = field.columns().get(own + k).values();
            if (values[members[a]] != values[members[b]]) {
                return false;
            }
        }
        return true;
    }

    /** The position of the first one at the place or after it. */
    int from(int place) {
        int low = 0;
        int high = members.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean listed(int position) {
        return field.listed().get(members[position]);
    }

    private static long[] picked(long[] of, int[] sequence) {
        return Arrays.stream(sequence).mapToLong(i -> of[i]).toArray();
    }
}
