package kaijuan.live.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.TypedDay;
import kaijuan.live.Proposed;
import org.jspecify.annotations.Nullable;

/** What the forms for a proposal send. */
record ProposalForm(
        @Nullable String theme,
        @Nullable String month,
        @Nullable String teacher,
        @Nullable String summary,
        @Nullable String biography,
        @Nullable String address,
        @Nullable String day,
        @Nullable String time,
        @Nullable String minutes) {

    /** A new proposal of the unit. */
    Proposed fresh(long unit, long who) {
        return new Proposed(
                0,
                unit,
                said(theme),
                asked(),
                said(teacher),
                Proposed.Details.NONE,
                Proposed.State.THEMED,
                "",
                who,
                null,
                null,
                1);
    }

    /** The proposal with the details that were typed. */
    Proposed detailed(Campaign campaign, Proposed was, int version) {
        var length = said(minutes).matches("\\d{1,4}") ? Integer.parseInt(said(minutes)) : 0;
        return new Proposed(
                was.id(),
                was.unit(),
                said(theme),
                was.month(),
                said(teacher),
                new Proposed.Details(
                        said(summary), said(biography), said(address), from(campaign), length),
                was.state(),
                was.reason(),
                was.by(),
                was.detailedAt(),
                was.classId(),
                version);
    }

    private YearMonth asked() {
        try {
            return YearMonth.parse(said(month));
        } catch (DateTimeException e) {
            throw Refusal.against("live.proposal.month.bad");
        }
    }

    private Instant from(Campaign campaign) {
        try {
            var at = TypedDay.of(said(day)).atTime(LocalTime.parse(said(time)));
            return at.atZone(campaign.zone()).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.against("live.wrong.when");
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
