package kaijuan.inquiry;

import java.util.Locale;

/** What is odd about a day; the words stand in {@code messages} as {@code inquiry.what.*}. */
public enum What {
    /** More seconds than anybody reads on a day. */
    LONG,
    /** Reading in nearly every hour of the clock. */
    ROUND,
    /** The pace of a metronome: pages, or stays, of the same length again and again. */
    METRONOME,
    /** Many accounts in one browser. */
    SHARED;

    /** Its word in tables and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static What of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
