package kaijuan.shop;

import java.util.Locale;

/** How a prize reaches a person. */
public enum Way {
    /** A secret code, shown at once. */
    CODE,
    /** Picked up at a unit with a pick-up code. */
    PICKUP,
    /** Sent to an address. */
    PARCEL;

    /** Its word in tables, forms and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The way with the word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Way of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
