package kaijuan.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entrant with the sums of their days. */
record PersonRow(
        long member,
        long unit,
        LocalDate entered,
        int days,
        long seconds,
        long points,
        @Nullable LocalDate last) {

    /** Whether it is the place that the enrolment says. */
    boolean at(Entered where) {
        return unit == where.unit() && entered.equals(where.day());
    }

    /** Where and since when somebody is entered. */
    record Entered(long unit, LocalDate day) {}
}
