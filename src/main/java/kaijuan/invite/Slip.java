package kaijuan.invite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import kaijuan.ground.security.Sealing;

/**
 * What a browser keeps after it has opened a link: whose code, when, the browser's number and that
 * of the opening. It is signed, so that it can live in a cookie across the steps of signing in, on
 * whichever node they are (trap 12).
 *
 * @param code the code of the link
 * @param browser a random number that one browser keeps from opening to opening
 * @param opening a random number of this opening
 * @param at when it was opened, to the second
 */
public record Slip(String code, String browser, String opening, Instant at) {

    /** The cookie's name. */
    public static final String COOKIE = "kaijuan-invite";

    /** How long an opening leads to whoever invited. */
    public static final Duration LIFE = Duration.ofDays(3);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PURPOSE = "slip of an invitation";
    private static final int MAC = 16;

    /** A slip of an opening now; the browser keeps its number if it has one. */
    static Slip fresh(String code, Optional<Slip> before, Instant now) {
        return new Slip(code, before.map(Slip::browser).orElseGet(Slip::number), number(), now);
    }

    /** As it is kept by the browser. */
    String written(Sealing sealing) {
        return signed() + "." + mac(sealing);
    }

    /** The slip that was written so, by us and not longer ago than it lives. */
    static Optional<Slip> read(Sealing sealing, String written, Instant now) {
        var parts = written.split("\\.", -1);
        if (parts.length != 5 || written.length() > 120 || !parts[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        var slip = new Slip(parts[0], parts[2], parts[3], at);
        boolean ours =
                MessageDigest.isEqual(
                        slip.mac(sealing).getBytes(StandardCharsets.US_ASCII),
                        parts[4].getBytes(StandardCharsets.UTF_8));
        return ours && now.isBefore(at.plus(LIFE)) ? Optional.of(slip) : Optional.empty();
    }

    private String signed() {
        return code + "." + at.getEpochSecond() + "." + browser + "." + opening;
    }

    private String mac(Sealing sealing) {
        return text(Arrays.copyOf(sealing.hash(PURPOSE, signed()), MAC));
    }

    private static String number() {
        var bytes = new byte[9];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
