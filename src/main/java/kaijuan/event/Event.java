package kaijuan.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * An event.
 *
 * @param id its number
 * @param campaign the campaign that it counts for
 * @param plan what is held, where and when
 * @param ended since when nobody can attend any more, before its time; or null
 * @param version grows with every change
 */
public record Event(long id, long campaign, Plan plan, @Nullable Instant ended, int version) {

    /**
     * What is held, where and when.
     *
     * @param name what people read
     * @param place where
     * @param first its first day
     * @param last its last day
     * @param opens from when on its code is taken on each of these days
     * @param closes until when, not included; midnight for the end of the day
     * @param rotating whether the code changes every half minute
     */
    public record Plan(
            String name,
            String place,
            LocalDate first,
            LocalDate last,
            LocalTime opens,
            LocalTime closes,
            boolean rotating) {

        int closing() {
            return closes.equals(LocalTime.MIDNIGHT) ? 86_400 : closes.toSecondOfDay();
        }
    }

    /** Whether its code is taken at the moment. */
    public boolean open(Campaign in, Instant now) {
        var local = now.atZone(in.zone());
        var day = local.toLocalDate();
        int second = local.toLocalTime().toSecondOfDay();
        return ended == null
                && !day.isBefore(plan.first())
                && !day.isAfter(plan.last())
                && second >= plan.opens().toSecondOfDay()
                && second < plan.closing();
    }

    /** Whether nothing of it is to come. */
    public boolean over(Campaign in, Instant now) {
        var local = now.atZone(in.zone());
        return ended != null
                || local.toLocalDate().isAfter(plan.last())
                || local.toLocalDate().equals(plan.last())
                        && local.toLocalTime().toSecondOfDay() >= plan.closing();
    }
}
