package kaijuan.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What a batch of beats adds to the facts, each row once and in the order of its key. */
final class Changes {

    record Key(long campaign, long member, LocalDate day, long title, int part)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::campaign)
                        .thenComparingLong(Key::member)
                        .thenComparing(Key::day)
                        .thenComparingLong(Key::title)
                        .thenComparingInt(Key::part);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    record Row(Runs seconds, Runs passed) {}

    final Map<Key, Row> rows = new TreeMap<>();

    void add(Key key, int from, int to) {
        row(key).seconds().add(from, to);
    }

    /**
     * Notes what was passed from the pulse's place to the new one, forward only, and within the
     * part: a place that another part names is not passed twice.
     */
    void passed(Course course, long member, LocalDate day, Pulse before, long place) {
        long unit = course.book() ? 1 : 1000;
        long first = course.first(before.part());
        long last = first + course.lengths()[before.part() - 1];
        int from = (int) (Math.max(first, before.place()) / unit);
        int to = (int) (Math.min(last, place) / unit);
        var key = new Key(course.campaign().id(), member, day, course.title(), before.part());
        if (to > from && rows.containsKey(key)) {
            row(key).passed().add(from, to);
        }
    }

    private Row row(Key key) {
        return rows.computeIfAbsent(key, k -> new Row(new Runs(), new Runs()));
    }
}
