package kaijuan.standing;

import java.util.Arrays;
import java.util.List;

/**
 * Brings a number of a list into its form in a composite, in ten-thousandths of a point. Ranks,
 * bests and shares are those of the listed; somebody apart gets what they would get among them.
 */
final class Normed {

    /** Ten-thousandths in a point. */
    static final long POINT = 10_000;

    /** What the best has. */
    static final long FULL = 100 * POINT;

    private static final int MINUTE = 60;

    private final Form form;
    private final long unit;
    private final long[] sorted;
    private final boolean whole;

    /**
     * For the numbers of the listed.
     *
     * @param unit how many units of the numbers are one point, for {@link Form.Plain}
     */
    Normed(Form form, long unit, long[] listed) {
        this(form, unit, listed.clone(), true);
        Arrays.sort(sorted);
    }

    private Normed(Form form, long unit, long[] sorted, boolean whole) {
        this.form = form;
        this.unit = unit;
        this.sorted = sorted;
        this.whole = whole;
    }

    /** For a list of which only the least and the best are known. */
    static Normed between(Form form, long unit, long least, long best) {
        return new Normed(form, unit, new long[] {least, best}, false);
    }

    /** Whether enough is known to bring any number into its form. */
    boolean tells() {
        return whole || !(form instanceof Form.Percentile || form instanceof Form.Ranked);
    }

    /** How many units of the column are one point where it counts as it is. */
    static long unit(Quantity quantity, int decimals) {
        return quantity == Quantity.TIME ? MINUTE * power(decimals) : power(decimals);
    }

    private static long power(int decimals) {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return power;
    }

    /** The greatest number of the listed; 0 without any. */
    long best() {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    /** The least number of the listed; 0 without any. */
    long least() {
        return sorted.length == 0 ? 0 : sorted[0];
    }

    /** The number in its form; whether it is one of the listed ones. */
    long of(long value, boolean among) {
        return switch (form) {
            case Form.Plain() -> Ratio.of(value, POINT, unit);
            case Form.Share() ->
                    best() == 0 ? value == 0 ? 0 : FULL : Ratio.of(value, FULL, best());
            case Form.MinMax() -> spread(value);
            case Form.Percentile() -> percentile(value, among);
            case Form.Ranked(var table, var first, var step) ->
                    value <= 0 ? 0 : ranked(value, among, table, first, step);
        };
    }

    private long spread(long value) {
        if (best() == least()) {
            return value > 0 && value >= best() ? FULL : 0;
        }
        return value <= least() ? 0 : Ratio.of(value - least(), FULL, best() - least());
    }

    private long percentile(long value, boolean among) {
        int others = sorted.length - (among ? 1 : 0);
        if (others == 0) {
            return value > 0 ? FULL : 0;
        }
        return Ratio.of(below(value), FULL, others);
    }

    private long ranked(long value, boolean among, List<Integer> table, int first, int step) {
        int upTo = below(value + 1);
        int equal = upTo - below(value) + (among ? 0 : 1);
        int place = sorted.length - upTo + 1;
        if (table.isEmpty() && first == 0) {
            int all = sorted.length - below(1) + (among ? 0 : 1);
            // The average of the places from this one on, counted from the last one up.
            return Ratio.of(2L * (all - place + 1) - (equal - 1), FULL, 2L * all);
        }
        long sum = 0;
        for (int rank = place; rank < place + equal; rank++) {
            long points = points(rank, table, first, step);
            if (points == 0) {
                break;
            }
            sum += points;
        }
        return Ratio.of(sum, POINT, equal);
    }

    private static long points(int rank, List<Integer> table, int first, int step) {
        if (!table.isEmpty()) {
            return rank <= table.size() ? table.get(rank - 1) : 0;
        }
        return Math.max(0, first - (long) step * (rank - 1));
    }

    /** How many of the listed have less. */
    private int below(long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
