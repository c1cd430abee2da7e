package kaijuan.result;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Below;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;

/** What boards rank people by, counted from facts and ledger. */
final class Tally {

    /** A sum of what happened before a moment. */
    record By(String measure, Set<String> media, Instant before) {}

    private static final class Column {
        private long[] values = new long[64];
        private long[] reached = new long[64];

        void add(int index, long value, long at) {
            if (index >= values.length) {
                values = Arrays.copyOf(values, index * 2);
                reached = Arrays.copyOf(reached, index * 2);
            }
            values[index] += value;
            reached[index] = Math.max(reached[index], at);
        }
    }

    private final Campaign campaign;
    private final Map<By, Column> columns = new HashMap<>();

    Tally(Campaign campaign, List<By> wanted) {
        this.campaign = campaign;
        wanted.forEach(by -> columns.put(by, new Column()));
    }

    /** Counts a day of the person with the index, from 0. */
    void add(int index, DayFacts day, List<Entry> entries) {
        columns.forEach(
                (by, column) -> {
                    switch (by.measure()) {
                        case "time" -> time(index, by, column, day);
                        case "invited" -> friends(index, by, column, day);
                        default -> points(index, by, column, entries);
                    }
                });
    }

    private static void points(int index, By by, Column column, List<Entry> entries) {
        for (var entry : entries) {
            if (entry.points() > 0 && entry.at().isBefore(by.before())) {
                column.add(index, entry.points(), entry.at().toEpochMilli());
            }
        }
    }

    private static void friends(int index, By by, Column column, DayFacts day) {
        for (var deed : day.deeds()) {
            if (deed.kind().equals("friend") && deed.at().isBefore(by.before())) {
                column.add(index, 1, deed.at().toEpochMilli());
            }
        }
    }

    private void time(int index, By by, Column column, DayFacts day) {
        var last = campaign.dayOf(by.before());
        if (day.day().isAfter(last)) {
            return;
        }
        int cut =
                day.day().equals(last)
                        ? (int) (by.before().getEpochSecond() - day.start().getEpochSecond())
                        : Integer.MAX_VALUE;
        var sum = Seconds.sum(day.reads(), by.media(), cut);
        if (sum.seconds() > 0) {
            column.add(index, sum.seconds(), day.start().plusSeconds(sum.last()).toEpochMilli());
        }
    }

    /** Hands over the sums, each under the number that is given for the index. */
    void each(By by, int[] numbers, Below.Sums to) {
        var column = columns.getOrDefault(by, new Column());
        for (int i = 0; i < Math.min(numbers.length, column.values.length); i++) {
            if (column.values[i] > 0) {
                to.take(numbers[i], column.values[i], column.reached[i]);
            }
        }
    }
}
