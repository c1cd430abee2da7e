package kaijuan.standing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What the days of a person come to by a yardstick: in a file or a simulation the same as the
 * database has it.
 */
public final class Accrual {

    private static final int END = 100_000;

    private final Yardstick by;
    private final @Nullable Instant before;
    private final Map<Long, Long> passed = new HashMap<>();
    private long value;
    private long reached;

    /** Only what happened before the moment; null for everything. */
    public Accrual(Yardstick by, @Nullable Instant before) {
        this.by = by;
        this.before = before;
    }

    /** The days of the next person follow. */
    public void person() {
        passed.clear();
        value = 0;
        reached = 0;
    }

    /** The sum so far. */
    public long value() {
        return value;
    }

    /** When what last raised it happened, in milliseconds since 1970. */
    public long reached() {
        return reached;
    }

    /**
     * Takes a day, the next in their order.
     *
     * @param entries its ledger
     * @param fresh how much of each title was passed for the first time
     */
    public void day(DayFacts recorded, List<Entry> entries, Map<Long, Integer> fresh) {
        var day = recorded.amended();
        int cut = cut(day);
        if (cut <= 0) {
            return;
        }
        switch (by.measure()) {
            case POINTS -> entries.forEach(this::points);
            case TIME -> {
                var sum = Seconds.sum(day.reads(), by.among(), cut);
                add(sum.seconds(), moment(day, sum.last()));
            }
            case DAYS -> {
                int at = Seconds.reached(day.reads(), by.among(), cut, by.least());
                add(at > 0 ? 1 : 0, moment(day, at));
            }
            case STREAK -> {
                int at = Seconds.reached(day.reads(), by.among(), cut, by.least());
                boolean counts = at > 0 && Streaks.in(day.day(), by.block());
                add(counts ? 1L << Streaks.bit(day.day()) : 0, moment(day, at));
            }
            case FINISHED -> finished(day, cut, fresh);
            default -> day.deeds().forEach(this::deed);
        }
    }

    private int cut(DayFacts day) {
        return before == null
                ? END
                : (int) Math.min(END, before.getEpochSecond() - day.start().getEpochSecond());
    }

    private void points(Entry entry) {
        var rules = by.among().rules();
        if ((before == null || entry.at().isBefore(before))
                && (rules.isEmpty() || rules.contains(entry.rule()))) {
            value += entry.points();
            reached = entry.points() > 0 ? Math.max(reached, entry.at().toEpochMilli()) : reached;
        }
    }

    private void deed(DayFacts.Deed deed) {
        if (deed.kind().equals(by.measure().deed())
                && (before == null || deed.at().isBefore(before))) {
            add(by.measure() == Meter.OUTER ? deed.amount() : 1, deed.at().toEpochMilli());
        }
    }

    private void finished(DayFacts day, int cut, Map<Long, Integer> fresh) {
        var last = new TreeMap<Long, Integer>();
        var today = new HashMap<Long, Long>();
        var length = new HashMap<Long, Long>();
        for (var read : day.reads()) {
            if (read.runs().length > 0
                    && by.among().holds(read.medium(), read.rooms(), read.tags())) {
                last.merge(read.title(), read.runs()[read.runs().length - 1], Math::max);
                today.merge(read.title(), (long) read.passed(), Long::sum);
                length.put(read.title(), read.length());
            }
        }
        last.forEach(
                (title, end) -> {
                    long all = length.getOrDefault(title, 0L) * by.share();
                    long was = passed.getOrDefault(title, 0L);
                    long here = today.getOrDefault(title, 0L);
                    long now = by.daily() ? here : was + fresh.getOrDefault(title, 0);
                    boolean done = now * 100 >= all && (by.daily() || was * 100 < all);
                    passed.put(title, now);
                    if (done && end <= cut) {
                        add(1, moment(day, end));
                    }
                });
    }

    private static long moment(DayFacts day, int second) {
        return day.start().plusSeconds(second).toEpochMilli();
    }

    private void add(long more, long at) {
        if (more > 0) {
            value += more;
            reached = Math.max(reached, at);
        }
    }

    /** What is measured. */
    public Yardstick by() {
        return by;
    }
}
