package kaijuan.award;

import java.util.Optional;
import kaijuan.campaign.Section;

/**
 * So much of a board's measure.
 *
 * @param value points or people, or seconds
 * @param time whether it was written as a length of time
 */
public record Amount(long value, boolean time) {

    /** Numbers as people write them. */
    static final String PATTERN = "\\d{1,3}([,， ]\\d{3}){0,3}|\\d{1,12}";

    /** Nothing is asked. */
    static final Amount NONE = new Amount(0, false);

    /** {@code 1000}, {@code 1,000}, {@code 10h}; empty when it is none of these or zero. */
    static Optional<Amount> of(String words) {
        var plain = words.strip();
        if (plain.matches(PATTERN)) {
            var value = Long.parseLong(plain.replaceAll("\\D", ""));
            return Optional.of(new Amount(value, false)).filter(a -> a.value > 0);
        }
        return Section.duration(plain)
                .map(d -> new Amount(d.toSeconds(), true))
                .filter(a -> a.value > 0);
    }
}
