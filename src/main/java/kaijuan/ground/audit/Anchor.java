package kaijuan.ground.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of the log at some moment, kept outside the database: whoever cuts the log or makes it
 * anew cannot reach it there.
 *
 * @param no the entry that was the last; 0 for none
 * @param digest its digest in hexadecimal digits
 */
public record Anchor(long no, String digest) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** The anchor as {@link #toString} writes it; empty if it is none. */
    public static Optional<Anchor> of(String written) {
        var found = WRITTEN.matcher(written.strip().toLowerCase());
        return found.matches()
                ? Optional.of(new Anchor(Long.parseLong(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return no + ":" + digest;
    }
}
