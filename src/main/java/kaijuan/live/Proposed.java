package kaijuan.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * A live class that a unit proposes (C7).
 *
 * @param id its number
 * @param unit the unit that proposes it
 * @param theme what it is about
 * @param month the month in which it is to be held
 * @param teacher who is to teach
 * @param details what is told later; empty until then
 * @param state where it stands
 * @param reason why it came back; empty if it did not
 * @param by the clerk who proposed it
 * @param detailedAt when the details came, or null
 * @param classId the class that it became, or null
 * @param version grows with every change
 */
public record Proposed(
        long id,
        long unit,
        String theme,
        YearMonth month,
        String teacher,
        Details details,
        State state,
        String reason,
        long by,
        @Nullable Instant detailedAt,
        @Nullable Long classId,
        int version) {

    /** Where a proposal stands; the words stand in {@code live.state.*}. */
    public enum State {
        /** Its details are still to come. */
        THEMED,
        /** It waits for the organiser. */
        DETAILED,
        /** It came back to be changed. */
        RETURNED,
        /** It became a class. */
        ACCEPTED
    }

    /**
     * What is told at least so many days before the class.
     *
     * @param summary what it teaches
     * @param biography who the lecturer is
     * @param address where it is held
     * @param from when it is to begin, or null
     * @param minutes how long it is
     */
    public record Details(
            String summary, String biography, String address, @Nullable Instant from, int minutes) {

        /** Nothing told yet. */
        public static final Details NONE = new Details("", "", "", null, 60);
    }

    /** The last day for its details: so many days before the class, or before its month. */
    public LocalDate due(Campaign campaign, int days) {
        var from = details.from();
        return (from == null ? month.atDay(1) : campaign.dayOf(from)).minusDays(days);
    }

    /** Whether its details came after their last day, or have not come and the day is past. */
    public boolean late(Campaign campaign, int days, Instant now) {
        var told = detailedAt == null ? now : detailedAt;
        return campaign.dayOf(told).isAfter(due(campaign, days));
    }
}
