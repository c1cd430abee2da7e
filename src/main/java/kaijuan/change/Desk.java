package kaijuan.change;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes how far a preview is, each time at once, whatever transaction reads the facts. */
@Component
class Desk {

    private final Sheets sheets;
    private final Differences differences;
    private final Clock clock;
    private final TransactionTemplate apart;

    Desk(
            Sheets sheets,
            Differences differences,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sheets = sheets;
        this.differences = differences;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The preview that waits longest; null for none. */
    @Nullable Preview next() {
        return sheets.waiting().flatMap(sheets::one).orElse(null);
    }

    String document(Preview preview) {
        return sheets.document(preview.id());
    }

    /** Notes that work begins, with so many member-days to go over; gives the moment. */
    Instant begun(Preview preview, long total) {
        var asOf = clock.instant();
        apart.executeWithoutResult(open -> sheets.begun(preview.id(), total, asOf));
        return asOf;
    }

    void step(Preview preview, long done) {
        apart.executeWithoutResult(open -> sheets.step(preview.id(), done));
    }

    void done(Preview preview, Compared compared) {
        apart.executeWithoutResult(
                open -> {
                    differences.put(preview.id(), compared.differences());
                    if (!sheets.done(preview.id(), compared, clock.instant())) {
                        open.setRollbackOnly();
                    }
                });
    }

    void failed(Preview preview) {
        apart.executeWithoutResult(open -> sheets.failed(preview.id(), clock.instant()));
    }
}
