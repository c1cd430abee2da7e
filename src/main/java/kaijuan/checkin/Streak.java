package kaijuan.checkin;

import java.time.LocalDate;
import java.util.Set;

/** How many days in a row. */
public final class Streak {

    private Streak() {}

    /** Days in a row that end today, or yesterday when today is still open. */
    public static int of(Set<LocalDate> days, LocalDate today) {
        var day = days.contains(today) ? today : today.minusDays(1);
        int streak = 0;
        while (days.contains(day)) {
            streak++;
            day = day.minusDays(1);
        }
        return streak;
    }
}
