package kaijuan.tariff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What conditions of a rule ask of a member.
 *
 * @param kind the kind of the unit entered under, or empty
 * @param born the month of birth, or null when it is not known
 * @param verified whether the host has verified the membership
 */
public record Person(String kind, @Nullable YearMonth born, boolean verified) {

    /** Somebody of whom nothing is known. */
    public static final Person ANYBODY = new Person("", null, false);

    /** The age in whole years on the day, counted by months; -1 when it is not known. */
    public int age(LocalDate day) {
        return born == null ? -1 : (int) born.until(YearMonth.from(day), ChronoUnit.YEARS);
    }
}
