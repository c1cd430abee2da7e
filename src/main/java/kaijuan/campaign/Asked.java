package kaijuan.campaign;

import java.util.List;

/**
 * Something asked in a form: with a work, or of a unit that files.
 *
 * @param id its word
 * @param name what people read
 * @param kind what is written
 * @param required whether it must be filled
 * @param choices what may be chosen; for {@link Kind#CHOICE} alone
 * @param least characters at least; 0 for none
 * @param most characters at most
 * @param about a hint, or empty
 */
public record Asked(
        String id,
        String name,
        Kind kind,
        boolean required,
        List<String> choices,
        int least,
        int most,
        String about) {

    /** What is written into a field. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A day. */
        DATE,
        /** A month of a year. */
        MONTH,
        /** A phone, sealed like every phone. */
        PHONE,
        /** One of some words. */
        CHOICE,
        /** Yes or no. */
        YESNO
    }
}
