package kaijuan.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Turnstile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What passwords may be, and what is kept of them: bcrypt over a keyed hash, so that the database
 * alone does not even allow guessing, and long passwords count to their end.
 */
@Component
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    /** Of four: takes more than 10^8 guesses by whoever knows common passwords and patterns. */
    private static final int STRONG = 3;

    private static final int JUDGED = 64;
    private static final int ROUNDS = 11;

    /** Each takes a tenth of a second of a processor. */
    private static final int AT_ONCE = 2;

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Sealing sealing;
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(ROUNDS);
    private final Zxcvbn judge = new Zxcvbn();
    private final Turnstile gate = new Turnstile(AT_ONCE, WAIT, "staff.busy");
    private final String nobodys;

    Passwords(Sealing sealing) {
        this.sealing = sealing;
        this.nobodys = bcrypt.encode("nobody's");
    }

    /**
     * Refuses what is too short, too long, common or easily guessed.
     *
     * @param known what others know of the person, such as the phone
     * @throws Refusal 422 in words
     */
    void judge(String password, List<String> known) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.against("staff.password.length", SHORTEST, LONGEST);
        }
        var judged = password.substring(0, Math.min(password.length(), JUDGED));
        if (judge.measure(judged, known).getScore() < STRONG) {
            throw Refusal.against("staff.password.common");
        }
    }

    /** What is kept. */
    String hash(String password) {
        return gate.through(() -> String.valueOf(bcrypt.encode(peppered(password))));
    }

    /**
     * Whether it is the one that was kept; takes as long for nobody's.
     *
     * @param kept null for an account that there is none of
     */
    boolean matches(String password, @Nullable String kept) {
        var against = kept == null ? nobodys : kept;
        return gate.through(() -> bcrypt.matches(peppered(password), against)) && kept != null;
    }

    private String peppered(String password) {
        var typed = password.substring(0, Math.min(password.length(), 4 * LONGEST));
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return Base64.getEncoder().encodeToString(sealing.hash("staff password", plain));
    }
}
