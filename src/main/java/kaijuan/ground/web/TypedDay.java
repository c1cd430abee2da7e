package kaijuan.ground.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as people type them into addresses and forms, held to what anybody can mean. */
public final class TypedDay {

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d");

    private TypedDay() {}

    /**
     * A day between the years 1000 and 2999, as {@code 2022-05-01}: others overflow instants, or
     * the database does not know them.
     *
     * @throws DateTimeException if it is none
     */
    public static LocalDate of(CharSequence typed) {
        if (!DAY.matcher(typed).matches()) {
            throw new DateTimeException("no day");
        }
        return LocalDate.parse(typed);
    }
}
