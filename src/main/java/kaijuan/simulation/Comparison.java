package kaijuan.simulation;

import java.util.List;

/**
 * What would have changed for whom.
 *
 * @param campaign the word of the campaign whose definition was tried
 * @param people how many people
 * @param more how many would have had more points
 * @param fewer how many would have had fewer
 * @param before all points in the file's own ledger
 * @param after all points under the definition
 * @param changes everybody whose points would differ, the largest difference first
 */
public record Comparison(
        String campaign,
        int people,
        long more,
        long fewer,
        long before,
        long after,
        List<Change> changes) {

    /** Somebody's points and ranks by points; ranks from 1, 0 without points. */
    public record Change(String person, long before, long after, int rankBefore, int rankAfter) {}
}
