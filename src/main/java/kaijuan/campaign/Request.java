package kaijuan.campaign;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an entrant asks to have changed, and what was decided. Prints nothing of it.
 *
 * @param id its number
 * @param member who asks
 * @param kind what is to be changed
 * @param from the unit that the person was under when they asked; null for one in words
 * @param to the unit that they want to be under; for {@link Kind#MOVE} alone
 * @param said what it was, what it is to be, and why
 * @param at when it was asked
 * @param state what became of it
 * @param decided who decided what, when and why; null while it is open
 */
public record Request(
        long id,
        long member,
        Kind kind,
        @Nullable Long from,
        @Nullable Long to,
        Said said,
        Instant at,
        State state,
        @Nullable Decided decided) {

    /** What may be asked for. */
    public enum Kind {
        /** To be under another unit. */
        MOVE,
        /** Another real name. */
        NAME,
        /** Another year and month of birth. */
        BORN;

        /** Its word in tables and addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of a request. */
    public enum State {
        /** It waits. */
        OPEN,
        /** It was granted and carried out. */
        GRANTED,
        /** It was refused. */
        REFUSED,
        /** Who asked took it back, or withdrew from the campaign. */
        WITHDRAWN;

        /** Its word in tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was said; empty where nothing was, or who asked has left.
     *
     * @param was what it was in words: the name, the month or the unit
     * @param wish what it is to be
     * @param words why, in the words of whoever asks
     */
    public record Said(String was, String wish, String words) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** Who decided, when, and why. */
    public record Decided(@Nullable Long by, Instant at, String reason) {
        @Override
        public String toString() {
            return "Decided";
        }
    }

    /** The unit whose clerk decides: the one to move to, otherwise that of the person. */
    public @Nullable Long unit() {
        return to == null ? from : to;
    }

    @Override
    public String toString() {
        return "Request " + id;
    }
}
