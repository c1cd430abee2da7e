package kaijuan.message;

import java.time.Instant;
import kaijuan.ground.text.Text;

/**
 * A notice as it is kept for a person.
 *
 * @param id its number
 * @param notice what it says
 * @param at when it was told
 * @param read whether the person has seen it
 */
public record Message(long id, Notice notice, Instant at, boolean read) {

    /** Its sentence in words; that of a room which is no longer there is left out. */
    public String sentence(Text text) {
        return text.knows(notice.sentence())
                ? text.say(notice.sentence(), notice.fill().toArray())
                : text.say("message.unreadable");
    }
}
