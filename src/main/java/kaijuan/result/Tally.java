package kaijuan.result;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.standing.Accrual;
import kaijuan.standing.Below;
import kaijuan.standing.Yardstick;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;

/** What boards rank people by, counted from facts and ledger, person by person. */
final class Tally {

    /** A sum of what happened before a moment. */
    record By(Yardstick by, Instant before) {}

    private static final class Column {
        private final Accrual accrual;
        private long[] values = new long[64];
        private long[] reached = new long[64];

        Column(By by) {
            this.accrual = new Accrual(by.by(), by.before());
        }

        void put(int index) {
            if (index >= values.length) {
                values = Arrays.copyOf(values, index * 2);
                reached = Arrays.copyOf(reached, index * 2);
            }
            values[index] = accrual.value();
            reached[index] = accrual.reached();
        }
    }

    private final Map<By, Column> columns = new HashMap<>();
    private int person = -1;

    Tally(List<By> wanted) {
        wanted.forEach(by -> columns.put(by, new Column(by)));
    }

    /**
     * Counts a day of the person with the index, from 0; their days follow each other.
     *
     * @param fresh how much of each title was passed for the first time
     */
    void add(int index, DayFacts day, List<Entry> entries, Map<Long, Integer> fresh) {
        if (index != person) {
            columns.values().forEach(c -> c.accrual.person());
            person = index;
        }
        for (var column : columns.values()) {
            column.accrual.day(day, entries, fresh);
            column.put(index);
        }
    }

    /** Hands over the sums, each under the number that is given for the index. */
    void each(By by, int[] numbers, Below.Sums to) {
        var column = columns.get(by);
        for (int i = 0; column != null && i < Math.min(numbers.length, column.values.length); i++) {
            if (column.values[i] > 0) {
                to.take(numbers[i], column.values[i], column.reached[i]);
            }
        }
    }
}
