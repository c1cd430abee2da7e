package kaijuan.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** From its columns in the order of the components. */
    static PersonRow of(ResultSet r) throws SQLException {
        return new PersonRow(
                r.getLong(1),
                r.getLong(2),
                r.getObject(3, LocalDate.class),
                r.getInt(4),
                r.getLong(5),
                r.getLong(6),
                r.getObject(7, LocalDate.class));
    }
}
