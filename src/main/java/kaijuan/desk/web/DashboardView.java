package kaijuan.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole campaign, or one of its days.
 *
 * @param title what is shown
 * @param base its address
 * @param back the address from where one came
 * @param asOf up to when the figures are, in words
 * @param progress towards the sum of all targets, or null
 * @param series by day and by hour
 * @param rows the units
 * @param sheets the address below which the units are a spreadsheet, or null
 * @param ways what else the organiser may do
 */
public record DashboardView(
        String title,
        String base,
        String back,
        String asOf,
        List<Figure> figures,
        @Nullable Progress progress,
        List<UnitView.Series> series,
        List<UnitView.Row> rows,
        @Nullable String sheets,
        List<Ways.Way> ways) {}
