package kaijuan.simulation;

import java.util.ArrayList;
import kaijuan.ground.web.Plot;

/** What a forecast looks like. */
public final class Plots {

    private Plots() {}

    /** People by points. */
    public static Plot points(Forecast forecast) {
        var steps = forecast.points().steps();
        return Plot.of(
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
        return Plot.of(hours, below, said, most + "/s");
    }
}
