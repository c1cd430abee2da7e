package kaijuan.award;

import java.math.BigDecimal;
import java.util.Optional;
import kaijuan.campaign.Section;

/**
 * So much of a board's measure.
 *
 * @param value in units of the last place after the point of the board's scores; seconds of a
 *     length of time; per cent of a target
 * @param time whether it was written as a length of time
 * @param percent whether it was written as per cent, of the target
 */
public record Amount(long value, boolean time, boolean percent) {

    /** Numbers as people write them. */
    static final String PATTERN =
            "(\\d{1,3}([,， ]\\d{3}){0,3}|\\d{1,12})(\\.\\d{1,4})?|\\d{1,4}\\s*[%％]";

    /** Nothing is asked. */
    static final Amount NONE = new Amount(0, false, false);

    /** Whatever the score. */
    static final Amount ANY = new Amount(Long.MIN_VALUE, false, false);

    /**
     * {@code 1000}, {@code 1,000}, {@code 82.5}, {@code 80%}, {@code 10h}; empty when it is none of
     * these or zero, or has more places after the point than the scores.
     *
     * @param decimals places after the point of the board's scores
     */
    static Optional<Amount> of(String words, int decimals) {
        var plain = words.strip();
        if (plain.matches(PATTERN)) {
            boolean percent = plain.matches(".*[%％]");
            var number = new BigDecimal(plain.replaceAll("[^\\d.]", ""));
            int places = percent ? 0 : decimals;
            return Optional.of(number)
                    .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= places)
                    .map(n -> n.movePointRight(places).longValueExact())
                    .map(value -> new Amount(value, false, percent));
        }
        return Section.duration(plain)
                .map(d -> new Amount(d.toSeconds(), true, false))
                .filter(a -> a.value > 0);
    }
}
