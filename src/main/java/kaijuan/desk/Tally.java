package kaijuan.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By how much sums change. */
final class Tally {

    /** The whole campaign beside its units. */
    static final long WHOLE = 0;

    /** A sum's key: a unit, a day and an hour of it, or 0. */
    record Key(long unit, LocalDate day, int hour) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byUnit = Long.compare(unit, other.unit);
            int byDay = byUnit != 0 ? byUnit : day.compareTo(other.day);
            return byDay != 0 ? byDay : Integer.compare(hour, other.hour);
        }
    }

    private final Map<Key, long[]> days = new TreeMap<>();
    private final Map<Key, long[]> hours = new TreeMap<>();
    private final Map<Key, long[]> units = new TreeMap<>();

    /** Adds a day to the sums, or takes it off. */
    void day(DayRow row, int sign) {
        int people = row.active() ? 1 : 0;
        for (long unit : List.of(WHOLE, row.unit())) {
            add(days, unit, row.day(), 0, sign, 0, people, row.seconds(), row.points());
        }
        for (int i = 0; i < row.hours().size(); i += DayRow.WIDTH) {
            int hour = row.hours().get(i);
            for (long unit : List.of(WHOLE, row.unit())) {
                long seconds = row.hours().get(i + 1);
                add(hours, unit, row.day(), hour, sign, people, seconds, row.hours().get(i + 2));
            }
        }
    }

    /** Adds an entrant to the sums, or takes them off. */
    void person(PersonRow row, int sign) {
        for (long unit : List.of(WHOLE, row.unit())) {
            add(days, unit, row.entered(), 0, sign, 1, 0, 0, 0);
            int started = row.days() > 0 ? 1 : 0;
            add(
                    units,
                    unit,
                    LocalDate.EPOCH,
                    0,
                    sign,
                    1,
                    started,
                    row.days(),
                    row.seconds(),
                    row.points());
        }
    }

    /** By unit and day: who entered, people, seconds, points. */
    Map<Key, long[]> days() {
        return changed(days);
    }

    /** By unit, day and hour: people, seconds, points. */
    Map<Key, long[]> hours() {
        return changed(hours);
    }

    /** By unit: entrants, who started, days, seconds, points. */
    Map<Key, long[]> units() {
        return changed(units);
    }

    private static Map<Key, long[]> changed(Map<Key, long[]> sums) {
        sums.values().removeIf(by -> Arrays.stream(by).allMatch(n -> n == 0));
        return sums;
    }

    private static void add(
            Map<Key, long[]> sums, long unit, LocalDate day, int hour, int sign, long... by) {
        var sum = sums.computeIfAbsent(new Key(unit, day, hour), k -> new long[by.length]);
        for (int i = 0; i < by.length; i++) {
            sum[i] += sign * by[i];
        }
    }
}
