package kaijuan.tariff;

import java.util.Set;
import kaijuan.campaign.Days;
import org.jspecify.annotations.Nullable;

/**
 * A window in which points are worth more or less.
 *
 * @param name what people read
 * @param days its days, or null for all
 * @param weekdays its days of the week
 * @param hours its seconds of each day
 * @param rules the rules that it is for; empty for all
 * @param percent what points are multiplied by, in per cent; fractions of a point are dropped
 */
public record Multiplier(
        String name,
        @Nullable Days days,
        Weekdays weekdays,
        When.Span hours,
        Set<String> rules,
        int percent) {

    boolean holds(String rule, DayFacts day, int second) {
        return (rules.isEmpty() || rules.contains(rule))
                && (days == null || days.has(day.day()))
                && weekdays.has(day.day())
                && hours.has(second);
    }
}
