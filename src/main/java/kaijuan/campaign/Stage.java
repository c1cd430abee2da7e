package kaijuan.campaign;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a campaign, both days whole (A1, C1), or of one of its activities (D1).
 *
 * @param name what people read
 * @param activity the activity that it is a stage of, or null for the whole campaign
 * @param days its days
 * @param acts what may be done in it, such as {@code enter}, {@code read}, {@code checkin}
 * @param hides what nobody sees in it: {@code shelf}, {@code boards}, {@code awards}
 */
public record Stage(
        String name, @Nullable String activity, Days days, Set<String> acts, Set<String> hides) {

    /** Its first day. */
    public LocalDate first() {
        return days.first();
    }

    /** Its last day. */
    public LocalDate last() {
        return days.last();
    }

    /** Whether it is a stage of the whole campaign or of the activity. */
    boolean of(@Nullable String other) {
        return activity == null || activity.equals(other);
    }
}
