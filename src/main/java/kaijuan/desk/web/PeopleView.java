package kaijuan.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entrants of a part of a campaign.
 *
 * @param over the campaign
 * @param title what is listed
 * @param place the part, in words
 * @param back its address
 * @param here the address of the list
 * @param asOf up to when the figures are, in words
 * @param count how many there are in all, in words; empty where that is not known
 * @param next the address of those that follow, or null
 * @param query what is asked for, as it follows the address of a spreadsheet
 * @param wrong what went wrong with a search, or null
 */
public record PeopleView(
        String over,
        String title,
        String place,
        String back,
        String here,
        String asOf,
        String count,
        List<UnitView.Choice> choices,
        List<Row> rows,
        @Nullable String next,
        String query,
        @Nullable String wrong) {

    /** An entrant, in words. */
    public record Row(
            String name,
            long no,
            String href,
            String unit,
            String last,
            String days,
            String time,
            String points) {}
}
