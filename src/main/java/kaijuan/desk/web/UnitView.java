package kaijuan.desk.web;

import java.util.List;
import kaijuan.ground.web.Plot;
import org.jspecify.annotations.Nullable;

/**
 * A part of a campaign with its figures.
 *
 * @param name what people read
 * @param place the name of the part itself
 * @param base its address
 * @param above the address of the part above it, or null
 * @param asOf up to when the figures are, in words
 * @param progress towards the target, or null without one
 * @param series by day and by hour, or one hour by day
 * @param rows the units below it
 */
public record UnitView(
        String name,
        String place,
        String base,
        @Nullable String above,
        String asOf,
        List<Figure> figures,
        @Nullable Progress progress,
        List<Series> series,
        List<Row> rows) {

    /**
     * A unit below.
     *
     * @param progress towards its target, or null
     * @param worth what it has of what is looked at
     * @param most what the one with the most of it has
     */
    public record Row(
            String name,
            String href,
            @Nullable Progress progress,
            long worth,
            long most,
            List<Figure> cells) {}

    /**
     * A row of figures as bars.
     *
     * @param measure what is shown, in words
     * @param choices what can be shown
     * @param earlier the address of the days before, or null
     * @param later the address of the days after, or null
     */
    public record Series(
            Plot plot,
            String name,
            String measure,
            String span,
            List<Choice> choices,
            @Nullable String earlier,
            @Nullable String later) {}

    /** One of several things to look at. */
    public record Choice(String name, String href, boolean chosen) {}
}
