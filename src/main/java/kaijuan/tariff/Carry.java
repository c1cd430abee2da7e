package kaijuan.tariff;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What earlier days leave to the next: named whole numbers, such as points used of a week's cap.
 * Names beginning with {@code w} are forgotten when a week begins, those with {@code m} when a
 * month of the calendar does.
 */
public final class Carry {

    private static final String WEEK = "week";
    private static final String MONTH = "month";

    // Shared: what a day leaves is written into a copy, and only where a tariff carries.
    private static final Carry NONE = new Carry(Map.of());

    private final TreeMap<String, Long> numbers;

    private Carry(Map<String, Long> numbers) {
        this.numbers = new TreeMap<>(numbers);
    }

    /** Nothing has happened yet. */
    public static Carry none() {
        return NONE;
    }

    /** The carry that {@link #toString} wrote. */
    public static Carry parse(String words) {
        var numbers = new TreeMap<String, Long>();
        if (!words.isEmpty()) {
            for (var one : words.split(" ")) {
                int cut = one.lastIndexOf('=');
                numbers.put(one.substring(0, cut), Long.valueOf(one.substring(cut + 1)));
            }
        }
        return new Carry(numbers);
    }

    /** The carry as the day begins. */
    Carry at(LocalDate day, Tariff tariff) {
        if (!tariff.carries() && numbers.isEmpty()) {
            return this;
        }
        var next = new Carry(numbers);
        long week = day.with(TemporalAdjusters.previousOrSame(tariff.week())).toEpochDay();
        next.turn(WEEK, week, tariff.carries());
        if (tariff.months() || next.numbers.containsKey(MONTH)) {
            next.turn(MONTH, day.withDayOfMonth(1).toEpochDay(), tariff.months());
        }
        return next;
    }

    /** Forgets what belongs to an earlier window than the one that begins on the day. */
    private void turn(String window, long first, boolean kept) {
        if (get(window) != first) {
            numbers.keySet().removeIf(k -> k.startsWith(window.substring(0, 1)));
            if (kept) {
                numbers.put(window, first);
            }
        }
    }

    long get(String name) {
        return numbers.getOrDefault(name, 0L);
    }

    void set(String name, long value) {
        if (value == 0) {
            numbers.remove(name);
        } else {
            numbers.put(name, value);
        }
    }

    void add(String name, long more) {
        set(name, get(name) + more);
    }

    /** The name under which a window is counted; day windows are not carried. */
    static String name(Cap.Window window, String word, long title) {
        return switch (window) {
            case DAY -> "d:" + word;
            case WEEK -> "w:" + word;
            case MONTH -> "m:" + word;
            case CAMPAIGN -> "c:" + word;
            case TITLE -> "t:" + word + ":" + title;
        };
    }

    static String name(Rule.Over over, String word) {
        return switch (over) {
            case DAY -> "d+" + word;
            case WEEK -> "w+" + word;
            case MONTH -> "m+" + word;
            case CAMPAIGN -> "c+" + word;
        };
    }

    /** The carry as the day ends: without what belongs to the day alone. */
    Carry closed() {
        if (numbers.isEmpty()) {
            return this;
        }
        var next = new Carry(numbers);
        next.numbers.keySet().removeIf(k -> k.startsWith("d"));
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Carry carry && carry.numbers.equals(numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }
}
