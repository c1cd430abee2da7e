package kaijuan.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One-time codes and the recovery codes that stand in for them. */
@Component
public class SecondFactors {

    private static final int CODES = 10;
    private static final int LETTERS = 10;

    /** Without letters and figures that are taken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountRows rows;
    private final RecoveryRows recovery;
    private final TransactionOperations transaction;
    private final Audit audit;
    private final Clock clock;

    SecondFactors(
            AccountRows rows,
            RecoveryRows recovery,
            TransactionOperations transaction,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.recovery = recovery;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an authenticator is set up with.
     *
     * @param secret in Base32, for typing
     * @param uri for a QR code
     */
    public record Offer(String secret, String uri) {}

    /** What somebody typed proved to be. */
    enum Found {
        CODE,
        RECOVERY,
        USED,
        WRONG
    }

    /**
     * The secret to set up; the same until it is confirmed.
     *
     * @param label whose it is, as the authenticator shows it
     */
    public Offer offer(long member, String label) {
        var secret = rows.offer(member, Totp.fresh()).orElseThrow(Refusal::unknown);
        var name = URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
        return new Offer(
                secret, "otpauth://totp/Kaijuan:" + name + "?secret=" + secret + "&issuer=Kaijuan");
    }

    /** Puts the secret on offer to use if its code is right; ten recovery codes, or none. */
    List<String> confirm(long member, String typed) {
        var secrets = rows.secrets(member);
        var offered = secrets.offered();
        var step = offered == null ? null : Totp.match(offered, plain(typed), clock.instant());
        if (step == null || step.isEmpty()) {
            return List.of();
        }
        return transaction.execute(
                open -> {
                    if (!rows.confirm(member, secrets.raw(), step.getAsLong())) {
                        return List.of();
                    }
                    audit.note(member, "staff.second-factor-set", "member " + member, Map.of());
                    return written(member);
                });
    }

    /** New recovery codes; those before are good for nothing any more. */
    public List<String> recovery(long member) {
        return transaction.execute(
                open -> {
                    audit.note(member, "staff.recovery-made", "member " + member, Map.of());
                    return written(member);
                });
    }

    private List<String> written(long member) {
        var codes = Stream.generate(SecondFactors::fresh).limit(CODES).toList();
        recovery.renew(member, codes);
        return codes.stream().map(code -> code.substring(0, 5) + "-" + code.substring(5)).toList();
    }

    /** What it is that was typed; a right code is used up. */
    Found check(long member, String typed) {
        var code = plain(typed);
        if (code.length() == LETTERS) {
            return recovery.use(member, code) ? Found.RECOVERY : Found.WRONG;
        }
        var secret = rows.secrets(member).used();
        var step = secret == null ? null : Totp.match(secret, code, clock.instant());
        if (step == null || step.isEmpty()) {
            return Found.WRONG;
        }
        return rows.step(member, step.getAsLong()) ? Found.CODE : Found.USED;
    }

    private static String plain(String typed) {
        var start = typed.substring(0, Math.min(typed.length(), 40));
        return Normalizer.normalize(start, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
