package kaijuan.ground.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the audit log from its first entry to its last and says where it first breaks. */
@Component
public class Verification {

    private static final int AT_A_TIME = 5000;

    private final Journal journal;
    private final Anchors anchors;
    private final Sealing sealing;
    private final TransactionTemplate moment;

    Verification(
            Journal journal,
            Anchors anchors,
            Sealing sealing,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.anchors = anchors;
        this.sealing = sealing;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /** How an entry is not what it was. */
    public enum Why {
        /** Entries are gone from here on, though later ones stand. */
        MISSING,
        /** The entry, or its place in the order, is not what was written. */
        ALTERED,
        /** Entries that were the end are gone. */
        TRUNCATED,
        /** Whoever wrote the log anew here had the keys as well: the anchor says something else. */
        REWRITTEN
    }

    /**
     * Where the log first breaks.
     *
     * @param no the entry
     */
    public record Break(long no, Why why) {

        /** The key of the sentence that says it; its place is for the entry's number. */
        public String key() {
            return "ground.audit." + why.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the walk found.
     *
     * @param broken null if the log is whole
     * @param anchors how many were compared
     */
    public record Walked(Anchor end, @Nullable Break broken, int anchors) {}

    /**
     * Walks the log as it stands at one moment.
     *
     * @param kept anchors that were kept elsewhere, compared besides those of this data folder
     * @param walked told of the last entry seen so far
     */
    public Walked walk(List<Anchor> kept, LongConsumer walked) {
        // Taken first: what was anchored before the moment must be in it.
        var all = new ArrayList<>(anchors.all());
        all.addAll(kept);
        return moment.execute(status -> over(new Walk(sealing, all), walked));
    }

    /** How many entries there are, as the head says. */
    public long length() {
        return journal.head().map(Journal.Head::no).orElse(0L);
    }

    private Walked over(Walk walk, LongConsumer walked) {
        var head = journal.head().orElse(null);
        var rows = journal.from(0, AT_A_TIME);
        while (!rows.isEmpty() && walk.past(rows)) {
            walked.accept(walk.last());
            rows = journal.from(walk.last(), AT_A_TIME);
        }
        return walk.ended(head);
    }
}
