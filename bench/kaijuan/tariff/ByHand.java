package kaijuan.tariff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of campaign C (facts C2) written straight down in Java, for this one campaign: the
 * rival of the engine. It gives the same ledger, line by line.
 */
final class ByHand {

    private static final int TEN_MINUTES = 600;

    private final DayFacts day;
    private final List<Entry> entries = new ArrayList<>();

    private ByHand(DayFacts day) {
        this.day = day;
    }

    static List<Entry> score(DayFacts day) {
        var one = new ByHand(day);
        one.films();
        one.minutes("classics", "book");
        one.minutes("listening", "audio");
        one.checkins();
        return one.entries;
    }

    private void films() {
        var lasts = new HashMap<Long, Integer>();
        var passed = new HashMap<Long, Integer>();
        var lengths = new HashMap<Long, Long>();
        for (var read : day.reads()) {
            if (read.medium().equals("video") && read.runs().length > 0) {
                lasts.merge(read.title(), read.runs()[read.runs().length - 1], Math::max);
                passed.merge(read.title(), read.passed(), Integer::sum);
                lengths.put(read.title(), read.length());
            }
        }
        var done = new ArrayList<long[]>();
        for (var one : passed.entrySet()) {
            if (one.getValue() * 100L >= lengths.get(one.getKey()) * 90) {
                done.add(new long[] {lasts.get(one.getKey()), one.getKey()});
            }
        }
        done.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        var ledger = new Lines("works", 2, 10);
        for (int n = 0; n < done.size(); n++) {
            ledger.add((int) done.get(n)[0], n + 1, done.get(n)[1]);
        }
    }

    private void minutes(String rule, String medium) {
        var runs = new ArrayList<int[]>();
        var titles = new HashMap<int[], Long>();
        for (var read : day.reads()) {
            if (read.medium().equals(medium)) {
                for (int i = 0; i < read.runs().length; i += 2) {
                    var run = Arrays.copyOfRange(read.runs(), i, i + 2);
                    runs.add(run);
                    titles.put(run, read.title());
                }
            }
        }
        runs.sort(
                (a, b) ->
                        a[0] != b[0]
                                ? Integer.compare(a[0], b[0])
                                : Long.compare(titles.get(a), titles.get(b)));
        var ledger = new Lines(rule, 2, 10);
        int sum = 0;
        int end = -1;
        for (var run : runs) {
            int from = Math.max(run[0], end);
            int length = Math.max(0, run[1] - from);
            int next = (sum / TEN_MINUTES + 1) * TEN_MINUTES;
            for (; next <= sum + length; next += TEN_MINUTES) {
                ledger.add(from + next - sum, next, titles.get(run));
            }
            sum += length;
            end = Math.max(end, run[1]);
        }
    }

    private void checkins() {
        var ledger = new Lines("checkin", 5, 5);
        int n = 0;
        for (var deed : day.deeds()) {
            if (deed.kind().equals("checkin")) {
                n++;
                ledger.add(day.second(deed.at()), n, null);
            }
        }
    }

    /** The lines of one rule. */
    private final class Lines {

        private final String rule;
        private final int points;
        private final int cap;
        private int used;
        private int nth;
        private int joined = -1;

        Lines(String rule, int points, int cap) {
            this.rule = rule;
            this.points = points;
            this.cap = cap;
        }

        void add(int second, int amount, @Nullable Long title) {
            nth++;
            int given = Math.min(points, cap - used);
            var at = day.start().plusSeconds(second);
            if (given == 0 && joined >= 0) {
                var last = entries.get(joined);
                int lost = last.worth() + points;
                entries.set(
                        joined,
                        new Entry(
                                rule,
                                last.nth(),
                                last.at(),
                                lost,
                                0,
                                used,
                                last.times() + 1,
                                amount,
                                null,
                                "",
                                100,
                                rule + ".day:" + lost));
                return;
            }
            var took = given < points ? rule + ".day:" + (points - given) : "";
            entries.add(
                    new Entry(rule, nth, at, points, given, used, 1, amount, title, "", 100, took));
            joined = given == 0 ? entries.size() - 1 : -1;
            used += given;
        }
    }
}
