package kaijuan.ground.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars beside each other.
 *
 * @param bars each with its place in a picture of 720 by 220
 * @param most what the highest one stands for
 */
public record Plot(List<Bar> bars, String most) {

    private static final int WIDE = 720;
    private static final int HIGH = 180;
    private static final int GAP = 3;

    /**
     * A bar.
     *
     * @param below what stands below it; empty for nothing
     * @param said what it stands for, in words
     * @param href where the rows behind it are, or null
     */
    public record Bar(
            int x, int y, int wide, int high, String below, String said, @Nullable String href) {

        /** The same as a way to the rows behind it. */
        public Bar to(String where) {
            return new Bar(x, y, wide, high, below, said, where);
        }
    }

    /**
     * Bars of the values.
     *
     * @param below what stands below each
     * @param said each in words
     * @param most the highest one in words
     */
    public static Plot of(List<Double> values, List<String> below, List<String> said, String most) {
        double highest = Math.max(1e-9, values.stream().mapToDouble(v -> v).max().orElse(0));
        int wide = WIDE / Math.max(1, values.size());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < values.size(); i++) {
            int high = (int) Math.round(values.get(i) / highest * HIGH);
            int broad = Math.max(1, wide - GAP);
            bars.add(
                    new Bar(
                            i * wide,
                            15 + HIGH - high,
                            broad,
                            high,
                            below.get(i),
                            said.get(i),
                            null));
        }
        return new Plot(bars, most);
    }
}
