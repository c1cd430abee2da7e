package kaijuan.correction;

import java.time.LocalDate;
import java.util.List;

/**
 * What a correction would do to a member's points.
 *
 * @param before points in the campaign as things stand
 * @param after points with the correction
 * @param changes by day and rule
 */
public record Effect(int before, int after, List<Change> changes) {

    /**
     * The points of a rule on a day.
     *
     * @param rule its name
     */
    public record Change(LocalDate day, String rule, int before, int after) {}
}
