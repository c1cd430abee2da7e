package kaijuan.shop;

import java.util.Locale;

/** How far an order has come. */
public enum State {
    ORDERED,
    /** Lies ready to be picked up or sent. */
    READY,
    /** Handed over, or its code is shown: nothing is taken back. */
    HANDED,
    /** On its way as a parcel. */
    SENT,
    /** Points and piece went back. */
    CANCELLED;

    /** Its word in tables, forms and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state with the word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the piece is still here. */
    public boolean open() {
        return this == ORDERED || this == READY;
    }
}
