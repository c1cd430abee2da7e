package kaijuan.home.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * The campaign's days of a month as a calendar of stamps.
 *
 * @param month the month shown
 * @param before the month before with days of the campaign, or null
 * @param after the month after with days of the campaign, or null
 * @param days the days in order
 */
public record Calendar(
        YearMonth month, @Nullable YearMonth before, @Nullable YearMonth after, List<Day> days) {

    /**
     * A day of the calendar.
     *
     * @param day the day
     * @param weekday from 1, Monday
     * @param state {@code stamped}, {@code today}, {@code missed} or {@code ahead}
     */
    public record Day(LocalDate day, int weekday, String state) {}

    /** The calendar of the month, or of the nearest month that has days of the campaign. */
    static Calendar of(
            Campaign campaign,
            String act,
            YearMonth asked,
            LocalDate today,
            Set<LocalDate> stamped) {
        var first = campaign.dayOf(campaign.opens(act));
        var last = campaign.dayOf(campaign.closes(act)).minusDays(1);
        var month = within(asked, YearMonth.from(first), YearMonth.from(last));
        var days = new ArrayList<Day>();
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (!day.isBefore(first) && !day.isAfter(last)) {
                days.add(new Day(day, day.getDayOfWeek().getValue(), state(day, today, stamped)));
            }
        }
        return new Calendar(
                month,
                month.equals(YearMonth.from(first)) ? null : month.minusMonths(1),
                month.equals(YearMonth.from(last)) ? null : month.plusMonths(1),
                days);
    }

    private static YearMonth within(YearMonth asked, YearMonth first, YearMonth last) {
        if (asked.isBefore(first)) {
            return first;
        }
        return asked.isAfter(last) ? last : asked;
    }

    private static String state(LocalDate day, LocalDate today, Set<LocalDate> stamped) {
        if (stamped.contains(day)) {
            return "stamped";
        }
        if (day.equals(today)) {
            return "today";
        }
        return day.isBefore(today) ? "missed" : "ahead";
    }
}
