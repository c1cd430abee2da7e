package kaijuan.ground.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param no counted from 1 without gaps
 * @param at when, to the microsecond
 * @param who the member who did it; null for the command line or the program itself
 * @param what the deed's word, such as {@code role.granted}
 * @param about what it was done to, such as {@code member 17}; empty for the installation
 * @param detail figures and words as JSON, its keys in order
 * @param typed what a person wrote about it, such as a reason; kept sealed
 */
public record Noted(
        long no,
        Instant at,
        @Nullable Long who,
        String what,
        String about,
        String detail,
        @Nullable String typed) {

    /** Everything that the digest covers, so that no two entries read the same. */
    String canonical() {
        var text = new StringBuilder();
        for (var part : List.of(no, at, who == null ? "" : who, what, about, detail)) {
            var word = part.toString();
            text.append(word.length()).append(':').append(word).append(' ');
        }
        return typed == null ? text.toString() : text + "typed " + typed;
    }
}
