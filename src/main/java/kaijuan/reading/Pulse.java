package kaijuan.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a member reads now: a pure state that a beat steps on. One member has one, so that two
 * devices at once are one reader.
 *
 * @param session the reading session that holds the lease
 * @param seq the number of its last beat, 0 before the first
 * @param beatAt when the server received that beat, or null before the first
 * @param part the part then open
 * @param place the place then
 * @param placeAt when the place last moved
 * @param life the signs of life then
 * @param lifeAt when there last was one
 */
record Pulse(
        UUID session,
        int seq,
        @Nullable Instant beatAt,
        int part,
        long place,
        Instant placeAt,
        int life,
        Instant lifeAt) {

    /**
     * What a beat makes of the pulse.
     *
     * @param next the pulse after it; the same one when the beat changes nothing
     * @param why why it counts or does not
     * @param from the first moment that it proves; equal to {@code to} when it proves nothing
     * @param to the last moment that it proves
     */
    record Step(Pulse next, Why why, Instant from, Instant to) {}

    /** The pulse and the proven time after a beat. */
    Step step(Beat beat, Course course) {
        if (!beat.session().equals(session)) {
            return nothing(this, Why.ELSEWHERE, beat);
        }
        if (beat.seq() <= seq) {
            return nothing(this, Why.LATE, beat);
        }
        var next = after(beat);
        if (beatAt == null) {
            return nothing(next, Why.FIRST, beat);
        }
        var gap = Duration.between(beatAt, beat.at());
        if (gap.isNegative() || gap.compareTo(Pace.LONGEST) > 0) {
            return nothing(next, Why.LATE, beat);
        }
        if (!beat.visible() && !course.audio()) {
            return nothing(next, Why.HIDDEN, beat);
        }
        return course.book() ? read(beat, next, beatAt) : played(beat, next, beatAt);
    }

    private Step read(Beat beat, Pulse next, Instant from) {
        if (!Pace.read(beat.place() - place, Duration.between(placeAt, beat.at()))) {
            return nothing(next, Why.JUMPED, beat);
        }
        var awake = next.lifeAt.plus(Pace.ALIVE);
        var moved = next.placeAt.plus(Pace.ALIVE);
        var last = awake.isBefore(moved) ? awake : moved;
        var to = last.isBefore(beat.at()) ? last : beat.at();
        if (!to.isAfter(from)) {
            return nothing(next, awake.isAfter(moved) ? Why.STILL : Why.IDLE, beat);
        }
        return new Step(next, Why.COUNTING, from, to);
    }

    private Step played(Beat beat, Pulse next, Instant from) {
        var moved = beat.place() - place;
        if (beat.part() == part
                && Pace.played(moved, Duration.between(from, beat.at()), beat.speed())) {
            return new Step(next, Why.COUNTING, from, beat.at());
        }
        return nothing(
                next, beat.part() == part && Pace.stood(moved) ? Why.STILL : Why.JUMPED, beat);
    }

    private Pulse after(Beat beat) {
        var moved = beat.place() != place || beat.part() != part || beatAt == null;
        var alive = beat.life() > life || beatAt == null;
        return new Pulse(
                session,
                beat.seq(),
                beat.at(),
                beat.part(),
                beat.place(),
                moved ? beat.at() : earlier(placeAt, beat.at()),
                Math.max(life, beat.life()),
                alive ? beat.at() : earlier(lifeAt, beat.at()));
    }

    /** A clock that was set back must not leave a sign of life in the future. */
    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Step nothing(Pulse next, Why why, Beat beat) {
        return new Step(next, why, beat.at(), beat.at());
    }
}
