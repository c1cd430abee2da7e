package kaijuan.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is odd about a day of reading: a pure function of its facts. */
final class Detection {

    /** Parts read at one pace, or stays of one length, from which on it is a metronome. */
    static final int ALIKE = 10;

    /** Seconds of a day below which nobody looks. */
    static final int LEAST = 3600;

    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int SAME_SECONDS = 2;
    private static final double SAME_PACE = 0.02;

    private Detection() {}

    /**
     * A part as it was read on the day.
     *
     * @param book whether it is read with the eyes: what is heard has one pace by nature
     * @param runs proven seconds as from, to, from, to
     * @param passed characters or seconds that were passed
     */
    record Read(boolean book, int[] runs, int passed) {
        int seconds() {
            return IntStream.range(0, runs.length / 2)
                    .map(i -> runs[2 * i + 1] - runs[2 * i])
                    .sum();
        }
    }

    /** What is odd about the day, in the order of {@link What}. */
    static List<Odd> of(List<Read> day, int accounts, Bounds bounds) {
        var odd = new ArrayList<Odd>();
        var stays = stays(day);
        int seconds = day.stream().mapToInt(Read::seconds).sum();
        int longest = (int) bounds.day().toSeconds();
        if (seconds > longest) {
            odd.add(new Odd(What.LONG, seconds, longest));
        }
        int hours = hours(stays);
        if (hours >= bounds.hours()) {
            odd.add(new Odd(What.ROUND, hours, bounds.hours()));
        }
        int alike = Math.max(equal(stays), paced(day));
        if (alike >= ALIKE) {
            odd.add(new Odd(What.METRONOME, alike, ALIKE));
        }
        if (accounts >= bounds.accounts() && seconds > 0) {
            odd.add(new Odd(What.SHARED, accounts, bounds.accounts()));
        }
        return List.copyOf(odd);
    }

    /** The stays of the day whatever was read: runs with less than a minute between are one. */
    static List<int[]> stays(List<Read> day) {
        var runs = new ArrayList<int[]>();
        for (var read : day) {
            for (int i = 0; i < read.runs().length; i += 2) {
                runs.add(new int[] {read.runs()[i], read.runs()[i + 1]});
            }
        }
        runs.sort((a, b) -> Integer.compare(a[0], b[0]));
        var stays = new ArrayList<int[]>();
        for (var run : runs) {
            if (!stays.isEmpty() && run[0] - stays.getLast()[1] < MINUTE) {
                stays.getLast()[1] = Math.max(stays.getLast()[1], run[1]);
            } else {
                stays.add(run);
            }
        }
        return stays;
    }

    /** Hours of the clock in which at least a minute was read. */
    private static int hours(List<int[]> stays) {
        var seconds = new int[25];
        for (var stay : stays) {
            for (int at = stay[0]; at < stay[1]; ) {
                int next = Math.min(stay[1], (at / HOUR + 1) * HOUR);
                seconds[Math.min(24, at / HOUR)] += next - at;
                at = next;
            }
        }
        return (int) IntStream.of(seconds).filter(s -> s >= MINUTE).count();
    }

    /** Stays of the same length, if all but the last are. */
    private static int equal(List<int[]> stays) {
        var whole = stays.stream().limit(Math.max(0, stays.size() - 1)).toList();
        var lengths = whole.stream().mapToInt(s -> s[1] - s[0]).summaryStatistics();
        return !whole.isEmpty() && lengths.getMax() - lengths.getMin() <= SAME_SECONDS
                ? whole.size()
                : 0;
    }

    /** Parts of books read at the same pace, if all that were read for a minute are. */
    private static int paced(List<Read> day) {
        var paces =
                day.stream()
                        .filter(r -> r.book() && r.seconds() >= MINUTE && r.passed() > 0)
                        .mapToDouble(r -> (double) r.passed() / r.seconds())
                        .summaryStatistics();
        return paces.getCount() > 0
                        && paces.getMax() - paces.getMin() <= SAME_PACE * paces.getAverage()
                ? (int) paces.getCount()
                : 0;
    }
}
