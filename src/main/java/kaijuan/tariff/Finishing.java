package kaijuan.tariff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Titles of which a share was passed in a day, each once, in the order of time. */
final class Finishing {

    private static final Comparator<Flow.Time> IN_TIME = Comparator.comparing(Flow.Time::at);

    private static final class Sum {
        private final long length;
        private long passed;
        private int last;

        Sum(long length) {
            this.length = length;
        }

        void add(DayFacts.Read read) {
            passed += read.passed();
            last = Math.max(last, read.runs()[read.runs().length - 1]);
        }
    }

    private Finishing() {}

    /** When each title that the filter holds was passed to the share, in per cent of its length. */
    static List<Flow.Time> of(DayFacts day, Filter filter, int share) {
        Map<Long, Sum> titles = Map.of();
        for (var read : day.reads()) {
            if (read.runs().length > 0 && filter.holds(read)) {
                if (titles.isEmpty()) {
                    titles = new TreeMap<>();
                }
                titles.computeIfAbsent(read.title(), t -> new Sum(read.length())).add(read);
            }
        }
        if (titles.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Flow.Time>(titles.size());
        titles.forEach(
                (title, sum) -> {
                    if (sum.passed * 100 >= sum.length * share) {
                        found.add(new Flow.Time(day.start().plusSeconds(sum.last), title, "", 1));
                    }
                });
        found.sort(IN_TIME);
        return found;
    }
}
