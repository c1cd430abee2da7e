package kaijuan.ground.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes what staff do. An entry stands or falls with the transaction of the deed; it is written as
 * the last thing before the commit, so that the one row that keeps the chain from forking is held
 * for a moment only and nobody can wait for it crosswise.
 */
@Component("auditLog")
public class Audit {

    private static final Pattern WORD = Pattern.compile("[a-z]+([.-][a-z]+)*");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final JsonMapper JSON = new JsonMapper();

    private final Journal journal;
    private final Sealing sealing;
    private final TransactionOperations transaction;
    private final Clock clock;

    Audit(Journal journal, Sealing sealing, TransactionOperations transaction, Clock clock) {
        this.journal = journal;
        this.sealing = sealing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Notes a deed in the running transaction; without one, in a transaction of its own.
     *
     * @param who the member who did it; null for the command line or the program itself
     * @param what the deed's word in lower case, such as {@code role.granted}
     * @param about what it was done to by kind and number, such as {@code member 17}; empty for the
     *     installation
     * @param detail figures and words, never names, phones or what somebody typed
     * @throws IllegalArgumentException if a phone number stands in it in clear, or no word does
     */
    public void note(@Nullable Long who, String what, String about, Map<String, ?> detail) {
        note(who, what, about, detail, null);
    }

    /**
     * The same with what a person typed about it, such as a reason: may name people, and is kept
     * sealed.
     */
    public void note(
            @Nullable Long who,
            String what,
            String about,
            Map<String, ?> detail,
            @Nullable String typed) {
        var json = JSON.writeValueAsString(new TreeMap<>(detail));
        if (!WORD.matcher(what).matches()) {
            throw new IllegalArgumentException("not a word: " + what);
        }
        if (PHONE.matcher(about + " " + json).find()) {
            throw new IllegalArgumentException("personal data in clear in " + what);
        }
        Runnable add = () -> add(who, what, about, json, typed);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(add));
        } else {
            transaction.executeWithoutResult(status -> add.run());
        }
    }

    private void add(
            @Nullable Long who, String what, String about, String detail, @Nullable String typed) {
        var head = journal.hold();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new Noted(head.no() + 1, now, who, what, about, detail, typed);
        journal.add(entry, Chain.next(sealing, head.digest(), entry));
    }

    private record BeforeCommit(Runnable work) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            work.run();
        }
    }
}
