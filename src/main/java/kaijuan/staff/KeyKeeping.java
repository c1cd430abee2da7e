package kaijuan.staff;

import java.time.Instant;
import java.util.Map;
import kaijuan.ground.Notes;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.security.Anew;
import kaijuan.ground.security.KeyRing;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Another key begun, put to use, and everything sealed under it anew; never shown. */
@Component
public class KeyKeeping {

    private static final String MADE = "keys.made.";

    private final KeyRing ring;
    private final Notes notes;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Anew anew;

    KeyKeeping(
            KeyRing ring, Notes notes, Audit audit, TransactionOperations transaction, Anew anew) {
        this.ring = ring;
        this.notes = notes;
        this.audit = audit;
        this.transaction = transaction;
        this.anew = anew;
    }

    /**
     * Adds a key that opens and does not seal yet.
     *
     * @throws Refusal 409 where keys come from the environment
     */
    public void begin(Visitor by, Instant now) {
        if (!ring.filed()) {
            throw Refusal.conflict("staff.keys.environment");
        }
        transaction.executeWithoutResult(
                open -> {
                    int number = ring.add();
                    notes.keep(MADE + number, now.toString());
                    note(by, "staff.key-made", number);
                });
    }

    /** Since when the key is there, as far as it is known; empty otherwise. */
    public String made(int number) {
        return notes.of(MADE + number).orElse("");
    }

    /** Seals with the key from now on, and begins to seal all that lies under others anew. */
    public void use(Visitor by, int number) {
        if (!ring.fingerprints().containsKey(number) || number <= ring.use()) {
            throw Refusal.conflict("staff.keys.not", number);
        }
        transaction.executeWithoutResult(open -> note(by, "staff.key-used", number));
        ring.seal(number);
        reseal(by);
    }

    /** Begins to seal anew what lies under other keys, which happens every hour in any case. */
    public void reseal(Visitor by) {
        note(by, "staff.resealed", ring.use());
        anew.soon();
    }

    private void note(Visitor by, String what, int number) {
        audit.note(by.person(), what, "key " + number, Map.of());
    }
}
