package kaijuan.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What sort of message; the words stand in {@code messages} as {@code message.kind.*}. */
public enum Kind {
    /** Something one handed in came back and waits for a change. */
    RETURNED(false),
    /** Something was decided about one, or about what one asked for. */
    DECIDED(false),
    /** One has got something: an award, a prize, a certificate. */
    GRANTED(false),
    /** Something waits for one of the staff to decide it. */
    WAITING(false),
    /** Something is soon, or has moved. */
    REMINDER(true),
    /** Something happened that is good to know: a friend came, a work was shown. */
    NEWS(true),
    /** An organiser tells everybody of a campaign; never written person by person. */
    ANNOUNCEMENT(true);

    private final boolean mutable;

    Kind(boolean mutable) {
        this.mutable = mutable;
    }

    /** Whether a person may choose not to be pointed at it. */
    public boolean mayBeMuted() {
        return mutable;
    }

    /** Its word in tables and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kinds that may be muted. */
    public static List<Kind> mutable() {
        return Arrays.stream(values()).filter(Kind::mayBeMuted).toList();
    }
}
