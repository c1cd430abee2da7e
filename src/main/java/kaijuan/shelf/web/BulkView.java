package kaijuan.shelf.web;

import java.util.List;
import java.util.Map;
import kaijuan.shelf.Bulk;
import kaijuan.shelf.Report;

/**
 * How far files are that were sent at once.
 *
 * @param sums how many came out how
 * @param rows what became of some of them
 * @param at the page of rows, from 1
 * @param of how many pages there are
 */
public record BulkView(
        Bulk.Job job, Map<Report.Outcome, Integer> sums, List<Report.Row> rows, int at, int of) {

    /** How many files came out so. */
    public int count(Report.Outcome outcome) {
        return sums.getOrDefault(outcome, 0);
    }
}
