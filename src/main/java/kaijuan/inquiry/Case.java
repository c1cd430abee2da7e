package kaijuan.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that looks odd, and what became of it.
 *
 * @param id its number
 * @param campaign the campaign
 * @param member whose day it is
 * @param day which day
 * @param odd all that is odd about it
 * @param found when it was found
 * @param steps what became of it, in order
 */
public record Case(
        long id,
        long campaign,
        long member,
        LocalDate day,
        List<Odd> odd,
        Instant found,
        List<Step> steps) {

    /**
     * Something that became of a case.
     *
     * @param what {@code nothing} or {@code uncounted}, then {@code objected}, then {@code granted}
     *     or {@code kept}
     * @param said the reason, objection or answer; empty once the member has left
     * @param at when
     * @param by the organiser, or null for the member
     * @param corrections the corrections that it made
     */
    public record Step(
            String what, String said, Instant at, @Nullable Long by, List<Long> corrections) {}

    /** What is odd about it, in words of tables. */
    String what() {
        return String.join(" ", odd.stream().map(o -> o.what().word()).toList());
    }

    /** Its state: {@code found}, or the last step. */
    public String state() {
        return steps.isEmpty() ? "found" : steps.getLast().what();
    }

    /** Whether an organiser is asked: nothing was decided, or an objection waits. */
    public boolean waits() {
        return state().equals("found") || state().equals("objected");
    }
}
