package kaijuan.tariff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The proven seconds that a rule looks at, united, in the order of the day. */
final class Clocked implements Flow {

    private static final Comparator<DayFacts.Read> BY_TITLE =
            Comparator.comparingLong(DayFacts.Read::title);
    private static final int[] NONE = {};

    private final Instant start;
    private final int[] runs;
    private final long[] titles;
    private final int size;
    private final int sum;

    /** The seconds of titles that the filter holds, of those within the hours. */
    Clocked(DayFacts day, Filter filter, When.Span hours) {
        start = day.start();
        var reads = held(day.reads(), filter);
        long[] order = order(reads, hours);
        runs = order.length == 0 ? NONE : new int[2 * order.length];
        titles = new long[order.length];
        int end = -1;
        int united = 0;
        int all = 0;
        for (long one : order) {
            var read = reads.get((int) (one >> 16 & 0xffff));
            int at = 2 * (int) (one & 0xffff);
            int from = Math.max((int) (one >> 32), end);
            int to = Math.min(read.runs()[at + 1], hours.to());
            if (to > from) {
                runs[2 * united] = from;
                runs[2 * united + 1] = to;
                titles[united++] = read.title();
                all += to - from;
                end = to;
            }
        }
        size = united;
        sum = all;
    }

    @Override
    public int sum() {
        return sum;
    }

    @Override
    public Instant reached(int seconds) {
        int left = seconds;
        for (int i = 0; i < size; i++) {
            int length = runs[2 * i + 1] - runs[2 * i];
            if (left <= length) {
                return start.plusSeconds(runs[2 * i] + left);
            }
            left -= length;
        }
        throw new IllegalArgumentException("not reached: " + seconds);
    }

    @Override
    public Long title(int seconds) {
        int left = seconds;
        for (int i = 0; i < size; i++) {
            left -= runs[2 * i + 1] - runs[2 * i];
            if (left <= 0) {
                return titles[i];
            }
        }
        throw new IllegalArgumentException("not reached: " + seconds);
    }

    @Override
    public String deed(int seconds) {
        return "";
    }

    private static List<DayFacts.Read> held(List<DayFacts.Read> all, Filter filter) {
        var held = new ArrayList<DayFacts.Read>(all.size());
        for (var read : all) {
            if (filter.holds(read)) {
                held.add(read);
            }
        }
        if (held.size() > 1) {
            held.sort(BY_TITLE);
        }
        return held;
    }

    /**
     * The runs within the hours by where they begin, of equals the lower title first: the second,
     * then the place of the read and the place of the run, each in 16 bits (a day has fewer).
     */
    private static long[] order(List<DayFacts.Read> reads, When.Span hours) {
        int most = 0;
        for (var read : reads) {
            most += read.runs().length / 2;
        }
        long[] order = new long[most];
        int size = 0;
        for (int r = 0; r < reads.size(); r++) {
            int[] some = reads.get(r).runs();
            for (int i = 0; i < some.length; i += 2) {
                int from = Math.max(some[i], hours.from());
                if (from < Math.min(some[i + 1], hours.to())) {
                    order[size++] = (long) from << 32 | (long) r << 16 | i / 2;
                }
            }
        }
        long[] sorted = size == most ? order : Arrays.copyOf(order, size);
        if (reads.size() > 1) {
            Arrays.sort(sorted);
        }
        return sorted;
    }
}
