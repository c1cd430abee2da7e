package kaijuan.live;

import java.util.Locale;

/** Where a live class stands at a moment; the words stand in {@code live.phase.*}. */
public enum Phase {
    /** It is announced, and the way in is not open yet. */
    AHEAD,
    /** The way in is open and people wait. */
    WAITING,
    /** It is held now. */
    HELD,
    /** It is over. */
    OVER,
    /** It was called off. */
    OFF;

    /** Its word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
