package kaijuan.standing;

import java.time.Duration;
import java.time.Instant;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.points.Gathering;
import kaijuan.points.Points;
import org.springframework.stereotype.Component;

/** Whether what was known by a moment is in the points, and stays as it was. */
@Component
class Settled {

    /** How long after the moment it is printed: what was under way then is committed by now. */
    static final Duration WAIT = Duration.ofSeconds(5);

    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Gathering gathering;
    private final Points points;

    Settled(Gathering gathering, Points points) {
        this.gathering = gathering;
        this.points = points;
    }

    /** Whether something of before the publication was corrected after it. */
    boolean overtaken(Campaign campaign, Publication publication) {
        return gathering.overtaken(campaign, publication.asOf());
    }

    /** Whether everything known at the moment is scored: rather late than without a point. */
    boolean at(Campaign campaign, Instant moment) {
        return !points.behind(campaign, moment.plus(WAIT));
    }

    /**
     * Scores what was known at the moment.
     *
     * @throws Refusal 503 when that takes longer than anybody waits for
     */
    void catchUp(Campaign campaign, Instant moment) {
        try {
            if (points.catchUp(campaign, moment)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.later(AGAIN, "standing.publish.behind");
    }
}
