package kaijuan.help;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to the host of a campaign. Prints nothing of it.
 *
 * @param id its number
 * @param member who asks
 * @param unit the unit that they were under, or null
 * @param words the question; empty once they have left
 * @param at when it was asked
 * @param answer the answer, or empty
 * @param answered when it was answered, or null
 */
public record Question(
        long id,
        long member,
        @Nullable Long unit,
        String words,
        Instant at,
        String answer,
        @Nullable Instant answered) {

    @Override
    public String toString() {
        return "Question " + id;
    }
}
