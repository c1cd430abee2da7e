package kaijuan.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entrant with their days.
 *
 * @param name masked
 * @param lead what they are entered under, and since when
 * @param back the address of the list
 * @param base the address of this page
 * @param asOf up to when the figures are, in words
 * @param earlier the address of the days before, or null
 * @param correction where an organiser corrects facts, or null
 * @param who name and phone, once somebody has said why; null before
 * @param wrong what went wrong, or null
 */
public record EntrantView(
        String name,
        String lead,
        String back,
        String base,
        String asOf,
        List<Figure> figures,
        List<Day> days,
        @Nullable String earlier,
        @Nullable String correction,
        Looks.@Nullable Who who,
        @Nullable String wrong) {

    static final int DAYS = 31;

    /** A day on which anything was done, in words. */
    public record Day(String day, String time, String points) {}
}
