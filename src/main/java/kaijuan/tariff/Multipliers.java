package kaijuan.tariff;

import java.util.List;

/**
 * All windows in which points are worth more or less.
 *
 * @param all each
 * @param greatest whether of several that hold at once the greatest alone counts, rather than all
 *     of them, one upon the other
 */
public record Multipliers(List<Multiplier> all, boolean greatest) {

    /** What points of the rule in the second of the day are multiplied by, in per cent. */
    int percent(String rule, DayFacts day, int second) {
        int percent = 100;
        boolean first = true;
        for (var one : all) {
            if (one.holds(rule, day, second)) {
                int also = greatest && !first ? Math.max(percent, one.percent()) : one.percent();
                percent = greatest ? also : percent * one.percent() / 100;
                first = false;
            }
        }
        return percent;
    }
}
