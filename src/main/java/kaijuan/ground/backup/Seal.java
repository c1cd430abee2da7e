package kaijuan.ground.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Binds chunk after chunk to the header and to the one before, so that none can be changed, left
 * out, moved or cut off: with a passphrase by AES-256-GCM, without one by SHA-256.
 */
final class Seal {

    /** Slow on purpose: whoever has the file can guess passphrases. */
    private static final int ROUNDS = 600_000;

    private static final int TAG_BITS = 128;

    private final @Nullable SecretKeySpec key;
    private byte[] before;
    private long count;

    private Seal(@Nullable SecretKeySpec key, byte[] header) {
        this.key = key;
        this.before = digest().digest(header);
    }

    /** A seal that hangs on the header. */
    static Seal of(Header header, char @Nullable [] passphrase) {
        return new Seal(key(header.salt(), passphrase), header.bytes());
    }

    /** What a header says of the passphrase: salt and check. */
    record Locked(String salt, String check) {
        static Locked by(char[] passphrase) {
            var random = new byte[16];
            new SecureRandom().nextBytes(random);
            var salt = Base64.getEncoder().encodeToString(random);
            return new Locked(salt, Seal.check(salt, passphrase));
        }
    }

    /** Whether it is the passphrase of the header. */
    static boolean opens(Header header, char[] passphrase) {
        var salt = header.salt();
        return salt != null && check(salt, passphrase).equals(header.check());
    }

    private static String check(String salt, char[] passphrase) {
        var key = key(salt, passphrase);
        var digest = digest().digest(key == null ? new byte[0] : key.getEncoded());
        return Base64.getEncoder().encodeToString(Arrays.copyOf(digest, 8));
    }

    private static @Nullable SecretKeySpec key(
            @Nullable String salt, char @Nullable [] passphrase) {
        if (salt == null || passphrase == null) {
            return null;
        }
        try {
            KeySpec words =
                    new PBEKeySpec(passphrase, Base64.getDecoder().decode(salt), ROUNDS, 256);
            var made = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(words);
            return new SecretKeySpec(made.getEncoded(), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next chunk as it is written. */
    byte[] close(byte[] plain, int length, boolean last) {
        var bound = bound(last);
        if (key == null) {
            var digest = plain(bound, plain, length);
            before = digest;
            return ByteBuffer.allocate(length + digest.length)
                    .put(plain, 0, length)
                    .put(digest)
                    .array();
        }
        try {
            return cipher(Cipher.ENCRYPT_MODE, bound).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The next chunk as it was.
     *
     * @throws Unfit if it is not the one that was written here
     */
    byte[] open(byte[] closed, boolean last) {
        var bound = bound(last);
        if (key != null) {
            try {
                return cipher(Cipher.DECRYPT_MODE, bound).doFinal(closed);
            } catch (GeneralSecurityException e) {
                throw new Unfit(e, "backup.spoilt");
            }
        }
        int length = closed.length - before.length;
        var digest = length < 0 ? new byte[0] : plain(bound, closed, length);
        if (length < 0 || !Arrays.equals(digest, 0, digest.length, closed, length, closed.length)) {
            throw new Unfit("backup.spoilt");
        }
        before = digest;
        return Arrays.copyOf(closed, length);
    }

    private byte[] bound(boolean last) {
        return ByteBuffer.allocate(before.length + 9)
                .put(before)
                .putLong(count++)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    private static byte[] plain(byte[] bound, byte[] chunk, int length) {
        var digest = digest();
        digest.update(bound);
        digest.update(chunk, 0, length);
        return digest.digest();
    }

    /** The key is this file's own, so its chunks may count their nonces. */
    private Cipher cipher(int mode, byte[] bound) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putLong(4, count).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
