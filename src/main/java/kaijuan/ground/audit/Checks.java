package kaijuan.ground.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import kaijuan.ground.Notes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the whole log beside the requests: a log of millions of entries takes longer than anybody
 * waits for a page. One check goes on at a time, on whichever node; all nodes tell how far it is.
 */
@Component
public class Checks {

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);
    private static final String KEY = "audit check";
    private static final Duration GONE = Duration.ofSeconds(60);
    private static final Duration TOLD = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final JsonMapper JSON = new JsonMapper();

    private final Verification verification;
    private final Notes notes;
    private final Clock clock;
    private final TransactionTemplate apart;

    Checks(
            Verification verification,
            Notes notes,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.verification = verification;
        this.notes = notes;
        this.clock = clock;
        // The walk reads in a transaction of its own; how far it is must be seen before that ends.
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Begins a check unless one goes on, and waits for its end, though not for long.
     *
     * @return the check as it stands then
     */
    public Checked begin() {
        var was = notes.of(KEY).orElse(null);
        var last = was == null ? null : read(was);
        if (last != null && last.walking()) {
            return last;
        }
        var begun = Checked.begun(clock.instant(), verification.length());
        if (!notes.change(KEY, was, write(begun))) {
            return last().orElse(begun);
        }
        return soon(CompletableFuture.supplyAsync(() -> walk(begun), Checks::run));
    }

    /** The check that goes on, or the last one. */
    public Optional<Checked> last() {
        return notes.of(KEY).map(this::read);
    }

    private static void run(Runnable work) {
        Thread.ofVirtual().name("check of the audit log").start(work);
    }

    private Checked soon(CompletableFuture<Checked> check) {
        try {
            return check.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            return last().orElseThrow();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException e
                    ? e
                    : new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return last().orElseThrow();
        }
    }

    private Checked walk(Checked begun) {
        try {
            var told = new AtomicReference<>(begun);
            var found = verification.walk(List.of(), entry -> tell(told, entry));
            return keep(begun.ended(found, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("the audit log was not checked to its end: {}", e.toString());
            keep(begun.stopped());
            throw e;
        }
    }

    private void tell(AtomicReference<Checked> told, long entry) {
        var now = clock.instant();
        var last = Objects.requireNonNull(told.get());
        if (!now.isBefore(last.seen().plus(TOLD))) {
            told.set(keep(last.past(entry, now)));
        }
    }

    private Checked keep(Checked now) {
        apart.executeWithoutResult(status -> notes.keep(KEY, write(now)));
        return now;
    }

    private Checked read(String written) {
        var kept = JSON.readValue(written, Checked.class);
        var gone = kept.walking() && kept.seen().plus(GONE).isBefore(clock.instant());
        return gone ? kept.stopped() : kept;
    }

    private static String write(Checked now) {
        return JSON.writeValueAsString(now);
    }
}
