package kaijuan.ground.security;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's keys, each of 256 bits.
 *
 * @param use the number of the key that seals, from 1 to 255
 * @param seal all keys that open, by number
 * @param hash the key of keyed hashes
 */
record Keys(int use, Map<Integer, SecretKeySpec> seal, SecretKeySpec hash) {

    private static final int BYTES = 32;

    /** Fresh keys as the lines of a key file. */
    static String fresh() {
        return """
        # 密钥。请另存一份，与数据库备份分开保管：丢失后手机号和姓名无法恢复。
        # Keys. Keep a copy apart from the database's backups: phones and names are lost without.
        # Rotation: add seal.2 on every node, then set use=2 on every node.
        use=1
        seal.1=%s
        hash=%s
        """
                .formatted(random(), random());
    }

    /**
     * Reads the lines of a key file; semicolons may stand for line ends.
     *
     * @throws IllegalArgumentException with a sentence if a key is missing or of the wrong length
     */
    static Keys read(String lines) {
        var all = new Properties();
        try {
            all.load(new StringReader(lines.replace(';', '\n')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var seal = new TreeMap<Integer, SecretKeySpec>();
        for (var name : all.stringPropertyNames()) {
            if (name.startsWith("seal.")) {
                seal.put(number(name.substring(5)), key(name, all.getProperty(name), "AES"));
            }
        }
        var use = number(all.getProperty("use", "1"));
        if (!seal.containsKey(use)) {
            throw new IllegalArgumentException("seal." + use + " is missing in the key file");
        }
        return new Keys(use, seal, key("hash", all.getProperty("hash", ""), "HmacSHA256"));
    }

    /** A fresh key as a line of a key file. */
    static String line(int number) {
        return "seal." + number + "=" + random();
    }

    /** The same keys, of which another seals. */
    Keys using(int number) {
        return new Keys(number, seal, hash);
    }

    /** What is written down in the database to know each key again, by the key's name. */
    Map<String, String> fingerprints() {
        var all = new TreeMap<String, String>();
        all.put("key.hash", fingerprint(hash));
        seal.forEach((number, key) -> all.put("key.seal." + number, fingerprint(key)));
        return all;
    }

    private static String fingerprint(SecretKeySpec key) {
        var mac = hmac(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal("kaijuan key".getBytes()), 0, 8);
    }

    static Mac hmac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static int number(String written) {
        var found = written.matches("[1-9]\\d{0,2}") ? Integer.parseInt(written) : 0;
        if (found < 1 || found > 255) {
            throw new IllegalArgumentException("keys are numbered from 1 to 255: " + written);
        }
        return found;
    }

    private static SecretKeySpec key(String name, String base64, String algorithm) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, algorithm);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " in the key file is not Base64", e);
        }
        throw new IllegalArgumentException(name + " in the key file must be 32 bytes in Base64");
    }

    @Override
    public String toString() {
        return "Keys[" + seal.keySet() + "]";
    }
}
