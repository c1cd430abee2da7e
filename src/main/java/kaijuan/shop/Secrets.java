package kaijuan.shop;

import java.security.SecureRandom;
import java.util.Locale;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What lies sealed of orders: pick-up codes, addresses, numbers of parcels, codes. */
@Component
class Secrets {

    static final String ORDER = "personal of an order";
    static final String NUMBER = "number of a parcel";
    static final String CODE = "code of a prize";

    private static final String PASS = "pick-up code";

    /** Without what looks alike: 0 O, 1 I L, U V. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final JsonMapper JSON = new JsonMapper();

    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    Secrets(Sealing sealing) {
        this.sealing = sealing;
    }

    /** A pick-up code that nobody can guess. */
    String pass() {
        var pass = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> pass.append(LETTERS.charAt(i)));
        return pass.toString();
    }

    /** What finds the pick-up code again, however it is typed. */
    byte[] passHash(String typed) {
        var plain = typed.length() > 40 ? "" : typed.toUpperCase(Locale.ROOT);
        return sealing.hash(PASS, plain.replaceAll("[^0-9A-Z]", ""));
    }

    byte[] seal(String purpose, String text) {
        return sealing.seal(purpose, text);
    }

    String open(String purpose, byte[] sealed) {
        return sealing.open(purpose, sealed);
    }

    byte[] sealed(Address address) {
        return seal(ORDER, JSON.writeValueAsString(address));
    }

    Address address(byte[] sealed) {
        return JSON.readValue(open(ORDER, sealed), Address.class);
    }

    /** What finds a code of a prize again. */
    byte[] codeHash(String code) {
        return sealing.hash(CODE, code);
    }

    byte @Nullable [] again(String purpose, byte @Nullable [] sealed) {
        return sealing.again(purpose, sealed);
    }

    /** The number of the key that seals now. */
    int key() {
        return sealing.key();
    }
}
