package kaijuan.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Days;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a rule.
 *
 * @param hours seconds of the day in which facts count
 * @param days days on which facts count, or null for all
 * @param weekdays days of the week on which facts count
 * @param after the rule that must have given something earlier on the day, or empty
 * @param kinds kinds of units whose members it is for; empty for all
 * @param youngest the least age in years
 * @param oldest the greatest age in years
 * @param verified whether it is for verified members alone
 * @param open days on which the campaign lets its facts happen: nothing counts before the start or
 *     after the close, also where a later definition has moved them
 */
public record When(
        Span hours,
        @Nullable Days days,
        Weekdays weekdays,
        String after,
        Set<String> kinds,
        int youngest,
        int oldest,
        boolean verified,
        List<Days> open) {

    /** The oldest that anybody is. */
    public static final int OLDEST = 150;

    /** No condition but the days; null for all that are open. */
    static When on(@Nullable Days days, List<Days> open) {
        return new When(Span.DAY, days, Weekdays.ALL, "", Set.of(), 0, OLDEST, false, open);
    }

    /**
     * Seconds of a day, from when it begins.
     *
     * @param from the first
     * @param to the first that is not in it
     * @param words the hours by the clock, such as {@code 05:00—08:00}
     */
    public record Span(int from, int to, String words) {

        /** All of a day, of 25 hours where a zone has such. */
        public static final Span DAY = new Span(0, 90_000, "");

        boolean has(int second) {
            return second >= from && second < to;
        }
    }

    /** Whether the rule is for the person on the day; an age that is not known is no age. */
    boolean holds(Person person, LocalDate day) {
        return (days == null || days.has(day))
                && weekdays.has(day)
                && isOpen(day)
                && (kinds.isEmpty() || kinds.contains(person.kind()))
                && (!verified || person.verified())
                && fits(person.age(day));
    }

    private boolean isOpen(LocalDate day) {
        for (var some : open) {
            if (some.has(day)) {
                return true;
            }
        }
        return false;
    }

    boolean asks() {
        return !kinds.isEmpty() || youngest > 0 || oldest < OLDEST || verified;
    }

    private boolean fits(int age) {
        return youngest == 0 && oldest == OLDEST || age >= youngest && age <= oldest;
    }
}
