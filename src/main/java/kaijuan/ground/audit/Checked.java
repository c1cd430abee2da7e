package kaijuan.ground.audit;

import java.time.Instant;
import kaijuan.ground.audit.Verification.Break;
import org.jspecify.annotations.Nullable;

/**
 * A check of the audit log that runs beside the requests, or the last one that did.
 *
 * @param began when it began
 * @param seen when it was last heard of
 * @param done the last entry that was walked past
 * @param all how many entries there were when it began
 * @param stage how far it came
 * @param broken where the log first breaks; null if it is whole, or that is not known yet
 * @param end the last entry as an anchor, empty until the check has ended
 * @param anchors how many anchors were compared
 */
public record Checked(
        Instant began,
        Instant seen,
        long done,
        long all,
        Stage stage,
        @Nullable Break broken,
        String end,
        int anchors) {

    /** How far a check came. */
    public enum Stage {
        WALKING,
        ENDED,
        /** The program or the database went away before the end. */
        STOPPED
    }

    static Checked begun(Instant now, long all) {
        return new Checked(now, now, 0, all, Stage.WALKING, null, "", 0);
    }

    Checked past(long entry, Instant now) {
        return new Checked(began, now, entry, Math.max(all, entry), Stage.WALKING, null, "", 0);
    }

    Checked ended(Verification.Walked found, Instant now) {
        long last = found.end().no();
        var end = found.end().toString();
        return new Checked(
                began, now, last, all, Stage.ENDED, found.broken(), end, found.anchors());
    }

    Checked stopped() {
        return new Checked(began, seen, done, all, Stage.STOPPED, null, "", 0);
    }

    /** Whether it goes on. */
    public boolean walking() {
        return stage == Stage.WALKING;
    }
}
