package kaijuan.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars beside each other.
 *
 * @param bars each with its place in a picture of 720 by 220
 * @param most what the highest one stands for
 */
public record Plot(List<Bar> bars, String most) {

    private static final int WIDE = 720;
    private static final int HIGH = 180;

    /** A bar, with what it stands for in words and what stands below it. */
    public record Bar(int x, int y, int wide, int high, String below, String said) {}

    /** People by points. */
    public static Plot points(Forecast forecast) {
        var steps = forecast.points().steps();
        return of(
                steps.stream().map(s -> (double) s.people()).toList(),
                steps.stream().map(s -> String.valueOf(s.from())).toList(),
                steps.stream().map(s -> s.from() + "–" + (s.to() - 1) + ": " + s.people()).toList(),
                String.valueOf(steps.stream().mapToLong(Forecast.Step::people).max().orElse(0)));
    }

    /** Beats by the second, by the hour of the day. */
    public static Plot load(Forecast forecast) {
        var hours = forecast.load().hours();
        var below = new ArrayList<String>();
        var said = new ArrayList<String>();
        for (int h = 0; h < hours.size(); h++) {
            below.add(String.valueOf(h));
            said.add(h + ":00  " + hours.get(h) + "/s");
        }
        double most = hours.stream().mapToDouble(h -> h).max().orElse(0);
        return of(hours, below, said, most + "/s");
    }

    private static Plot of(
            List<Double> values, List<String> below, List<String> said, String mostSaid) {
        double most = Math.max(1e-9, values.stream().mapToDouble(v -> v).max().orElse(0));
        int wide = WIDE / Math.max(1, values.size());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < values.size(); i++) {
            int high = (int) Math.round(values.get(i) / most * HIGH);
            bars.add(
                    new Bar(i * wide, 15 + HIGH - high, wide - 3, high, below.get(i), said.get(i)));
        }
        return new Plot(bars, mostSaid);
    }
}
