package kaijuan.desk.web;

import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Plot;
import org.jspecify.annotations.Nullable;

/** Figures beside each other, each a way to the rows behind it. */
final class Bars {

    private final List<Double> values = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<@Nullable String> ways = new ArrayList<>();
    private final Text text;
    private final boolean time;
    private long most;

    Bars(Text text, String measure) {
        this.text = text;
        this.time = measure.equals("time");
    }

    void add(long value, String under, String of, String href) {
        values.add((double) value);
        below.add(under);
        said.add(of + " " + words(value));
        ways.add(value == 0 ? null : href);
        most = Math.max(most, value);
    }

    private String words(long value) {
        return time ? Said.time(text, value) : Said.number(value);
    }

    Plot plot() {
        var plain = Plot.of(values, below, said, words(most));
        var bars = new ArrayList<Plot.Bar>();
        for (int i = 0; i < ways.size(); i++) {
            var to = ways.get(i);
            bars.add(to == null ? plain.bars().get(i) : plain.bars().get(i).to(to));
        }
        return new Plot(bars, plain.most());
    }
}
