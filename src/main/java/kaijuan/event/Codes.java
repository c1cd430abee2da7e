package kaijuan.event;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of an event, made of its secret: one for good of eight letters, for a poster; or six
 * digits that change every half minute, for a screen.
 */
final class Codes {

    /** Seconds that a changing code is shown. */
    static final int STEP = 30;

    // Without letters that are taken for others.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private Codes() {}

    /** A new secret in hexadecimal digits. */
    static String secret() {
        var bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The code that is to be shown at the moment. */
    static String now(String secret, boolean rotating, Instant now) {
        return rotating ? digits(secret, step(now)) : letters(secret);
    }

    /** Whether the typed code is taken at the moment: a changing one until half a minute after. */
    static boolean fits(String secret, boolean rotating, String typed, Instant now) {
        var plain = plain(typed);
        if (!rotating) {
            return same(letters(secret), plain);
        }
        boolean shown = same(digits(secret, step(now)), plain);
        return same(digits(secret, step(now) - 1), plain) || shown;
    }

    /** Without blanks and dashes, in capitals. */
    static String plain(String typed) {
        var some = typed.length() > 40 ? typed.substring(0, 40) : typed;
        return some.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(), typed.getBytes());
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP);
    }

    private static String digits(String secret, long step) {
        var hash = hash(secret, ByteBuffer.allocate(8).putLong(step).array());
        return "%06d".formatted(Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) % 1_000_000);
    }

    private static String letters(String secret) {
        var hash = hash(secret, new byte[] {'p'});
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(Byte.toUnsignedInt(hash[i]) % LETTERS.length()));
        }
        return code.toString();
    }

    private static byte[] hash(String secret, byte[] of) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return mac.doFinal(of);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
