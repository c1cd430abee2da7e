package kaijuan.staff;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by the clock: RFC 6238 with SHA-1, six digits, steps of 30 seconds. */
final class Totp {

    private static final int STEP = 30;
    private static final int BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret of 160 bits in Base32, as authenticators take it. */
    static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var written = new StringBuilder();
        for (int bit = 0; bit < BYTES * 8; bit += 5) {
            written.append(BASE32.charAt(five(bytes, bit)));
        }
        return written.toString();
    }

    private static int five(byte[] bytes, int bit) {
        int two = (bytes[bit / 8] & 0xff) << 8;
        two |= bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0;
        return two >> 11 - bit % 8 & 31;
    }

    /** The step that the moment lies in. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP);
    }

    /** The code of a step. */
    static String code(String secret, long step) {
        var hash = hmac(secret).doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int at = hash[hash.length - 1] & 15;
        int number = ByteBuffer.wrap(hash, at, 4).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    /** The step whose code it is: this one, the one before or the one after; empty for none. */
    static OptionalLong match(String secret, String code, Instant now) {
        var found = OptionalLong.empty();
        // All three are compared always, so that the time taken tells nothing.
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(), code.getBytes())) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static Mac hmac(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long bits = 0;
        int count = 0;
        for (char letter : base32.toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.put((byte) (bits >> count));
            }
        }
        return bytes.array();
    }
}
