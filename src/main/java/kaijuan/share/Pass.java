package kaijuan.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import kaijuan.ground.security.Sealing;

/**
 * What a page of a share holds: which opening it is and since when. It is signed, so that no page
 * can say that it was opened earlier.
 *
 * @param code the code of the share
 * @param opening a random number
 * @param at when it was opened, to the millisecond
 */
record Pass(String code, String opening, Instant at) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MAC = 16;

    static Pass fresh(String code, Instant now) {
        return new Pass(code, number(), Instant.ofEpochMilli(now.toEpochMilli()));
    }

    /** Ninety-six random bits in letters. */
    static String number() {
        var bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    /** As the page holds it. */
    String written(Sealing sealing) {
        return signed() + "." + mac(sealing, "opening of a share", signed());
    }

    /** The pass that was written so, by us. */
    static Optional<Pass> read(Sealing sealing, String written) {
        var parts = written.split("\\.", -1);
        if (parts.length != 4 || written.length() > 120 || !parts[1].matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        var at = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        var pass = new Pass(parts[0], parts[2], at);
        var mac = mac(sealing, "opening of a share", pass.signed());
        return same(mac, parts[3]) ? Optional.of(pass) : Optional.empty();
    }

    private String signed() {
        return code + "." + at.toEpochMilli() + "." + opening;
    }

    static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    static String mac(Sealing sealing, String purpose, String text) {
        return text(Arrays.copyOf(sealing.hash(purpose, text), MAC));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
