package kaijuan.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entrants are looked for.
 *
 * @param units only of these; null for the whole campaign
 * @param show {@code all}, {@code started} or {@code waiting} for those who have done nothing
 * @param day only who did anything on it, or null
 * @param hour only who did anything in it; -1 for any
 * @param entered only who entered on it, or null
 */
public record Sought(
        long @Nullable [] units,
        String show,
        @Nullable LocalDate day,
        int hour,
        @Nullable LocalDate entered) {}
