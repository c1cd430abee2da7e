package kaijuan.campaign;

import java.time.LocalDate;

/**
 * Days from the first to the last, both whole.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Days(LocalDate first, LocalDate last) {

    /** How many days there are. */
    public int count() {
        return (int) (last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** Whether the day is one of them. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
