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

    /** Whether all of the other days are among them. */
    public boolean hold(Days other) {
        return has(other.first) && has(other.last);
    }

    /** Whether any day is one of both. */
    public boolean meet(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** As a notice writes it. */
    public String zh() {
        return first.equals(last) ? first.toString() : first + " 至 " + last;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
