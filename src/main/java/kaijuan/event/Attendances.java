package kaijuan.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who was there: each person once an event, by the code that is shown on site. */
@Component
public class Attendances {

    /** What a stage allows when events can be attended. */
    public static final String ACT = "event";

    private static final int TRIES = 10;
    private static final Duration HOUR = Duration.ofHours(1);

    private final EventRows rows;
    private final AttendanceRows attended;
    private final Enrolments enrolments;
    private final Allowances allowances;
    private final Clock clock;

    Attendances(
            EventRows rows,
            AttendanceRows attended,
            Enrolments enrolments,
            Allowances allowances,
            Clock clock) {
        this.rows = rows;
        this.attended = attended;
        this.enrolments = enrolments;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** Somebody who attended, and when. */
    public record Attended(long member, Instant at) {}

    /**
     * The person attends, if the code is the one that is shown.
     *
     * @return whether it was the first time
     * @throws Refusal 403 for whoever has not entered, 409 outside the event's time, 422 for a
     *     wrong code, 429 after ten of these in an hour
     */
    public boolean attend(Campaign campaign, Event event, long member, String typed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (enrolments.of(campaign.id(), member).isEmpty()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "event.notEntered");
        }
        if (attended.has(event, member)) {
            return false;
        }
        if (!event.open(campaign, now) || !campaign.allows(ACT, now)) {
            throw event.over(campaign, now)
                    ? Refusal.conflict("event.over")
                    : Refusal.conflict("event.closed");
        }
        var key = "event:" + event.id() + ":" + member;
        // Counted before it is looked at: many guesses at once are no more than ten.
        if (!allowances.take(key, TRIES, HOUR)) {
            throw Refusal.tooOften(allowances.left(key, TRIES, HOUR), "event.tooOften");
        }
        if (!Codes.fits(rows.secret(event), event.plan().rotating(), typed, now)) {
            throw Refusal.against("event.code.wrong");
        }
        allowances.giveBack(key);
        return attended.add(campaign, event, member, now);
    }

    /** The events of the campaign that the person attended, and when. */
    public Map<Long, Instant> of(Campaign campaign, long member) {
        return attended.of(campaign.id(), member);
    }

    /** How many attended, by event. */
    public Map<Long, Integer> counts(Campaign campaign) {
        return attended.counts(campaign.id());
    }

    /** Who attended, the latest first, at most so many. */
    public List<Attended> at(Event event, int most) {
        return attended.at(event, most);
    }
}
