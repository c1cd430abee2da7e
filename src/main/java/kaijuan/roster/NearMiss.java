package kaijuan.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entrant who matches a line of a roster nearly, for the staff of the unit alone.
 *
 * @param member the person
 * @param unit the unit that they entered under, or null when it was named in words
 * @param state {@code near}, {@code accepted} or {@code refused}
 * @param phone whether the phone matches, else the name within the unit
 * @param own the name that the person gave
 * @param ownPhone the person's phone, masked
 * @param listed the name on the roster
 * @param listedPhone the phone on the roster, masked
 * @param reason why it was decided so; may be empty
 * @param at since when it stands so
 */
public record NearMiss(
        long member,
        @Nullable Long unit,
        String state,
        boolean phone,
        String own,
        String ownPhone,
        String listed,
        String listedPhone,
        String reason,
        Instant at) {

    /** Prints no name. */
    @Override
    public String toString() {
        return "NearMiss " + member;
    }
}
