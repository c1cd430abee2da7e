package kaijuan.staff;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import kaijuan.ground.Notes;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Visitor;
import kaijuan.member.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What Prometheus shows to be let in; only its hash is kept, so that a page shows it once. */
@Component
public class MetricsToken {

    private static final String KEY = "metrics.token";
    private static final String BEARER = "Bearer ";

    private final Notes notes;
    private final Audit audit;
    private final TransactionOperations transaction;

    MetricsToken(Notes notes, Audit audit, TransactionOperations transaction) {
        this.notes = notes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Makes another token; the one before is good for nothing any more. */
    public String make(Visitor by) {
        var token = Secret.fresh();
        keep(by, "staff.metrics-token-made", HexFormat.of().formatHex(Secret.hash(token)));
        return token;
    }

    /** Lets nobody in by a token any more. */
    public void drop(Visitor by) {
        keep(by, "staff.metrics-token-dropped", "");
    }

    private void keep(Visitor by, String what, String value) {
        transaction.executeWithoutResult(
                open -> {
                    notes.keep(KEY, value);
                    audit.note(by.person(), what, "", Map.of());
                });
    }

    /** Whether there is one. */
    public boolean there() {
        return notes.of(KEY).filter(kept -> !kept.isEmpty()).isPresent();
    }

    /** Whether the header {@code Authorization} shows it. */
    public boolean shown(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return false;
        }
        var typed = authorization.substring(BEARER.length()).strip();
        return Secret.shaped(typed)
                && notes.of(KEY)
                        .filter(kept -> !kept.isEmpty())
                        .map(kept -> HexFormat.of().parseHex(kept))
                        .filter(kept -> MessageDigest.isEqual(kept, Secret.hash(typed)))
                        .isPresent();
    }
}
