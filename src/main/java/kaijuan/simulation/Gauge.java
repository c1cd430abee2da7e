package kaijuan.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import kaijuan.tariff.Took;

/** Sums over people; sums of parts of the people give the sums of all. */
final class Gauge {

    /** Slots of a day in which beats are counted: ten minutes each. */
    static final int SLOTS = 150;

    private static final int SLOT = 600;
    private static final int BEAT = 30;

    /** Points, people and member-days of something. */
    static final class Count {
        long points;
        long people;
        long days;

        void add(Count other) {
            points += other.points;
            people += other.people;
            days += other.days;
        }
    }

    private final Tariff tariff;
    final Map<String, Count> rules = new HashMap<>();
    final Map<String, Count> caps = new HashMap<>();
    final Map<String, Count> marks = new HashMap<>();
    final long[] beats;
    private final LocalDate first;
    private final Set<String> seen = new HashSet<>();
    long days;

    Gauge(Campaign campaign) {
        this.tariff = campaign.chapter(Tariff.class);
        this.first = campaign.days().first();
        var last = campaign.days().last();
        this.beats = new long[(int) (last.toEpochDay() - first.toEpochDay() + 1) * SLOTS];
    }

    /** The next person's days follow. */
    void person() {
        seen.clear();
    }

    void day(DayFacts day, List<Entry> entries) {
        days++;
        var today = new HashSet<String>();
        for (var entry : entries) {
            count(rules, "r ", entry.rule(), entry.points(), today);
            Took.read(entry.took()).forEach((cap, points) -> count(caps, "c ", cap, points, today));
            if (entry.times() == 1 && marked(entry)) {
                var mark = entry.rule() + " " + entry.amount();
                count(marks, "m ", mark, entry.points(), today);
            }
        }
        int at = (int) (day.day().toEpochDay() - first.toEpochDay()) * SLOTS;
        for (var read : day.reads()) {
            for (int i = 0; i < read.runs().length; i += 2) {
                beats(at, read.runs()[i], read.runs()[i + 1]);
            }
        }
    }

    private void beats(int at, int from, int to) {
        for (int second = from; second < to; second += BEAT) {
            int slot = at + second / SLOT;
            if (slot >= 0 && slot < beats.length) {
                beats[slot]++;
            }
        }
    }

    private boolean marked(Entry entry) {
        var rule = tariff.rule(entry.rule());
        return rule.isPresent()
                && (rule.get().worth() instanceof Rule.Tiers
                        || rule.get().worth() instanceof Rule.Streak);
    }

    private void count(
            Map<String, Count> of, String mark, String id, int points, Set<String> today) {
        var count = of.computeIfAbsent(id, i -> new Count());
        count.points += points;
        count.people += seen.add(mark + id) ? 1 : 0;
        count.days += today.add(mark + id) ? 1 : 0;
    }

    /** Adds what was counted of other people. */
    Gauge add(Gauge other) {
        other.rules.forEach((id, c) -> rules.computeIfAbsent(id, i -> new Count()).add(c));
        other.caps.forEach((id, c) -> caps.computeIfAbsent(id, i -> new Count()).add(c));
        other.marks.forEach((id, c) -> marks.computeIfAbsent(id, i -> new Count()).add(c));
        for (int i = 0; i < beats.length; i++) {
            beats[i] += other.beats[i];
        }
        days += other.days;
        return this;
    }
}
