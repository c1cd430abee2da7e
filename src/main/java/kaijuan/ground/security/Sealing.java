package kaijuan.ground.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals personal data with AES-256-GCM and hashes it with HMAC-SHA-256, under keys kept outside the
 * database. Sealed bytes are the key's number (1), a nonce (12), the text and its tag (16).
 */
@Component
public class Sealing {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    Sealing(KeyRing ring) {
        this.ring = ring;
    }

    /** The text sealed; the same text never gives the same bytes twice. */
    public byte[] seal(String purpose, String text) {
        return seal(purpose, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no text, such as a file. */
    public byte[] seal(String purpose, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        int use = ring.use();
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, use, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put((byte) use)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The text that was sealed for the purpose.
     *
     * @throws IllegalStateException if the bytes were changed, are of another purpose, or their key
     *     is gone
     */
    public String open(String purpose, byte[] sealed) {
        return new String(opened(purpose, sealed), StandardCharsets.UTF_8);
    }

    /** The same for what is no text. */
    public byte[] opened(String purpose, byte[] sealed) {
        var nonce = new byte[NONCE];
        System.arraycopy(sealed, 1, nonce, 0, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed[0] & 0xff, nonce, purpose)
                    .doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed data does not open", e);
        }
    }

    /** The keyed hash, 32 bytes: finds a text again without saying what it is. */
    public byte[] hash(String purpose, String text) {
        var mac = Keys.hmac(ring.keys().hash());
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text under the key in use now; null stays null. */
    public byte @Nullable [] again(String purpose, byte @Nullable [] sealed) {
        return sealed == null ? null : seal(purpose, open(purpose, sealed));
    }

    /** The number of the key that seals now: rows under another are sealed anew at leisure. */
    public int key() {
        return ring.use();
    }

    private Cipher cipher(int mode, int number, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        if (!ring.keys().seal().containsKey(number)) {
            // Another node may have put it to use a moment ago.
            ring.read();
        }
        var key = ring.keys().seal().get(number);
        if (key == null) {
            throw new GeneralSecurityException("key " + number + " is gone");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
