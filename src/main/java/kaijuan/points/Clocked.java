package kaijuan.points;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The proven seconds that a rule looks at, united, in the order of the day. */
final class Clocked {

    private record Run(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private final Instant start;
    private final List<Run> runs;

    Clocked(DayFacts day, String medium, String room) {
        start = day.start();
        runs =
                united(
                        day.reads().stream()
                                .filter(r -> r.in(medium, room))
                                .flatMap(r -> runs(r.runs()).stream())
                                .sorted(Comparator.comparingInt(Run::from))
                                .toList());
    }

    /** The seconds of the day's sum. */
    int sum() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** The moment at which the sum came to so many seconds. */
    Instant reached(int seconds) {
        int left = seconds;
        for (var run : runs) {
            if (left <= run.length()) {
                return start.plusSeconds((long) run.from() + left);
            }
            left -= run.length();
        }
        throw new IllegalArgumentException("not reached: " + seconds);
    }

    private static List<Run> united(List<Run> sorted) {
        var united = new ArrayList<Run>();
        int end = -1;
        for (var run : sorted) {
            if (run.to() > end) {
                united.add(new Run(Math.max(run.from(), end), run.to()));
                end = run.to();
            }
        }
        return united;
    }

    private static List<Run> runs(int[] flat) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < flat.length; i += 2) {
            runs.add(new Run(flat[i], flat[i + 1]));
        }
        return runs;
    }
}
