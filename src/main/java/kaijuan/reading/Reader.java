package kaijuan.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A member who reads, as the rows say: kept in memory between beats, and checked against the rows
 * by each statement that writes.
 */
final class Reader {

    final long member;
    final Course course;
    private final Map<Integer, Integer> spent;
    private Pulse pulse;
    private int titleToday;
    private LocalDate day;
    private int today;

    /**
     * What a member has earned, as the rows say.
     *
     * @param parts seconds that each part of the title has earned in the campaign
     * @param day the day of the campaign that {@code today} is about
     * @param today seconds that the member has earned on that day
     */
    record Earned(Map<Integer, Integer> parts, LocalDate day, int today) {}

    Reader(long member, Course course, Pulse pulse, Earned earned) {
        this.member = member;
        this.course = course;
        this.pulse = pulse;
        this.spent = new HashMap<>(earned.parts());
        this.day = earned.day();
        this.today = earned.today();
    }

    Pulse pulse() {
        return pulse;
    }

    /** Takes a beat; what it proves is added to the changes. */
    Outcome take(Beat beat, Changes changes) {
        // Whoever was taken over is told so, though the other title has fewer parts.
        if (beat.session().equals(pulse.session()) && beat.part() > course.lengths().length) {
            return new Outcome(Why.JUMPED, today, titleToday);
        }
        var before = pulse;
        var step = before.step(beat, course);
        pulse = step.next();
        var why = step.why();
        if (why == Why.COUNTING) {
            why = credit(beat, step, before, changes);
        }
        turnTo(course.campaign().dayOf(beat.at()));
        return new Outcome(why, today, titleToday);
    }

    private Why credit(Beat beat, Pulse.Step step, Pulse before, Changes changes) {
        var pieces = course.pieces(step.from(), step.to());
        if (pieces.isEmpty()) {
            // Two beats within one second of the clock count with the next.
            return step.from().getEpochSecond() == step.to().getEpochSecond()
                            && course.campaign().open(course.rooms(), step.to())
                    ? Why.COUNTING
                    : course.outside(step.from()) ? Why.OUTSIDE : Why.CLOSED;
        }
        int left = course.most(before.part()) - spent.getOrDefault(before.part(), 0);
        if (left <= 0) {
            return Why.FULL;
        }
        for (var piece : pieces) {
            int length = Math.min(left, piece.length());
            if (length > 0) {
                left -= length;
                turnTo(piece.day());
                today += length;
                titleToday += length;
                spent.merge(before.part(), length, Integer::sum);
                changes.add(
                        new Changes.Key(
                                course.campaign().id(),
                                member,
                                piece.day(),
                                course.title(),
                                before.part()),
                        piece.from(),
                        piece.from() + length);
            }
        }
        changes.passed(course, member, pieces.getLast().day(), before, reached(beat, before));
        return Why.COUNTING;
    }

    /**
     * How far the beat got, without what many quick beats could add up of allowances for clocks.
     */
    private long reached(Beat beat, Pulse before) {
        long most =
                course.book()
                        ? Pace.characters(Duration.between(before.placeAt(), beat.at()))
                        : Pace.played(
                                Duration.between(
                                        Objects.requireNonNull(before.beatAt()), beat.at()),
                                beat.speed());
        return Math.min(beat.place(), before.place() + most);
    }

    private void turnTo(LocalDate now) {
        if (!now.equals(day)) {
            day = now;
            today = 0;
            titleToday = 0;
        }
    }
}
