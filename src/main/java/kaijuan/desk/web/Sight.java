package kaijuan.desk.web;

import java.time.LocalDate;
import java.util.Map;
import kaijuan.desk.Figures;
import kaijuan.desk.Total;

/**
 * What is known of a place and all below it.
 *
 * @param day the day that is looked at
 * @param totals sums of all days by unit; empty where only the day is looked at
 * @param days sums of the day by unit
 */
record Sight(Place place, LocalDate day, Map<Long, Total> totals, Map<Long, Figures.Day> days) {

    Total total(long unit) {
        return totals.getOrDefault(unit, Total.NONE);
    }

    Figures.Day day(long unit) {
        return days.getOrDefault(unit, new Figures.Day(day, 0, 0, 0, 0));
    }

    /** Whether there is anything of the unit. */
    boolean knows(long unit) {
        return totals.isEmpty() ? days.containsKey(unit) : totals.containsKey(unit);
    }

    /** What the unit has of the measure. */
    long worth(long unit, String measure) {
        var total = total(unit);
        var on = day(unit);
        boolean all = !totals.isEmpty();
        return switch (measure) {
            case "time" -> all ? total.seconds() : on.seconds();
            case "points" -> all ? total.points() : on.points();
            case "entered" -> all ? total.entrants() : on.entered();
            default -> all ? total.started() : on.people();
        };
    }
}
