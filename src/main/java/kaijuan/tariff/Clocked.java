package kaijuan.tariff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The proven seconds that a rule looks at, united, in the order of the day. */
final class Clocked implements Flow {

    private record Run(int from, int to, long title) {
        int length() {
            return to - from;
        }
    }

    private static final Comparator<Run> ORDER =
            Comparator.comparingInt(Run::from).thenComparingLong(Run::title);

    private final Instant start;
    private final List<Run> runs;

    /** The seconds of titles that the filter holds, of those within the hours. */
    Clocked(DayFacts day, Filter filter, When.Span hours) {
        start = day.start();
        runs =
                united(
                        day.reads().stream()
                                .filter(filter::holds)
                                .flatMap(r -> runs(r, hours).stream())
                                .sorted(ORDER)
                                .toList());
    }

    @Override
    public int sum() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    @Override
    public Instant reached(int seconds) {
        int left = seconds;
        for (var run : runs) {
            if (left <= run.length()) {
                return start.plusSeconds((long) run.from() + left);
            }
            left -= run.length();
        }
        throw new IllegalArgumentException("not reached: " + seconds);
    }

    @Override
    public Long title(int seconds) {
        int left = seconds;
        for (var run : runs) {
            if (left <= run.length()) {
                return run.title();
            }
            left -= run.length();
        }
        throw new IllegalArgumentException("not reached: " + seconds);
    }

    @Override
    public String deed(int seconds) {
        return "";
    }

    private static List<Run> united(List<Run> sorted) {
        var united = new ArrayList<Run>();
        int end = -1;
        for (var run : sorted) {
            if (run.to() > end) {
                united.add(new Run(Math.max(run.from(), end), run.to(), run.title()));
                end = run.to();
            }
        }
        return united;
    }

    private static List<Run> runs(DayFacts.Read read, When.Span hours) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < read.runs().length; i += 2) {
            int from = Math.max(read.runs()[i], hours.from());
            int to = Math.min(read.runs()[i + 1], hours.to());
            if (from < to) {
                runs.add(new Run(from, to, read.title()));
            }
        }
        return runs;
    }
}
