package kaijuan.roster.web;

import java.util.List;
import kaijuan.roster.NearMiss;
import kaijuan.roster.NearMisses;

/**
 * The desk of rosters.
 *
 * @param base the address of the desk
 * @param imports the address of the page that takes rosters in
 * @param counts its numbers
 * @param rows near misses, waiting or decided
 * @param decided whether they are the decided ones
 * @param at the page, from 1
 * @param of how many pages there are
 * @param wrong what is wrong with a decision, or empty
 */
public record RosterView(
        String base,
        String imports,
        NearMisses.Counts counts,
        List<Row> rows,
        boolean decided,
        int at,
        int of,
        String wrong) {

    /**
     * A near miss.
     *
     * @param unit the unit entered under
     * @param at since when it stands so
     */
    public record Row(NearMiss of, String unit, String at) {}
}
