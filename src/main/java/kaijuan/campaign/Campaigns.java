package kaijuan.campaign;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import kaijuan.ground.database.Committed;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns of this installation, each as its running definition says. */
@Component
public class Campaigns {

    static final String RUNNING =
            """
            select c.id, c.slug, c.version, v.digest from campaign c
            join campaign_version v on v.campaign_id = c.id and v.version = c.version
            order by c.id
            """;
    static final String DOCUMENT =
            """
            select document from campaign_version where campaign_id = :id and version = :version
            """;
    private static final long STALE = 1_000_000_000L;

    private record Row(long id, String slug, int version, String digest) {}

    private final JdbcClient sql;
    private final Definition definition;
    private final Taking taking;
    private final Map<String, Campaign> read = new ConcurrentHashMap<>();
    private volatile List<Campaign> all = List.of();
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong changed = new AtomicLong(1);
    private volatile long seen;
    private volatile long readAt;

    Campaigns(JdbcClient sql, Definition definition, Taking taking) {
        this.sql = sql;
        this.definition = definition;
        this.taking = taking;
    }

    /**
     * All campaigns, in the order in which they were first loaded. At most a second old while the
     * database answers.
     */
    public List<Campaign> all() {
        if (old()) {
            reread();
        }
        return all;
    }

    /**
     * The campaign of the slug.
     *
     * @throws Refusal 404 when there is none
     */
    public Campaign bySlug(String slug) {
        return all().stream()
                .filter(c -> c.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    /**
     * The campaign of the number.
     *
     * @throws Refusal 404 when there is none
     */
    public Campaign byId(long id) {
        return all().stream().filter(c -> c.id() == id).findFirst().orElseThrow(Refusal::unknown);
    }

    /** The document that the campaign runs by, as written. */
    public String document(Campaign campaign) {
        return sql.sql(DOCUMENT)
                .param("id", campaign.id())
                .param("version", campaign.version())
                .query(String.class)
                .single();
    }

    /**
     * Takes a definition: a new campaign, a new version of a running one, or nothing new when the
     * document is the one that runs.
     *
     * @throws Flawed with every mistake; a running definition then stays as it was
     */
    @Transactional
    public Campaign load(String document) {
        return taken(taking.take(document, null, null, ""));
    }

    /** SHA-256 of a document, in hex: by it a document is known again. */
    public static String digest(String document) {
        return Digest.of(document);
    }

    /** Reads again what runs, as of the running transaction, before anything follows from it. */
    public void refresh() {
        reading.lock();
        try {
            read();
        } finally {
            reading.unlock();
        }
    }

    /**
     * The campaign that the document would be, judged as for running; nothing is taken.
     *
     * @throws Flawed with every mistake
     */
    public Campaign judge(String document) {
        return taking.read(document);
    }

    /**
     * Puts a document to work as the version after the one that its author has seen.
     *
     * @param before the version that runs as far as the author knows; 0 for a new campaign
     * @param author the member who does it; null for the command line
     * @param note why, for everybody to read
     * @throws Flawed with every mistake; a running definition then stays as it was
     * @throws Refusal 409 if another version runs by now
     */
    @Transactional
    public Campaign change(String document, int before, @Nullable Long author, String note) {
        return taken(taking.take(document, before, author, note));
    }

    private Campaign taken(Campaign campaign) {
        Committed.then(changed::incrementAndGet);
        return campaign;
    }

    private boolean old() {
        return seen != changed.get() || System.nanoTime() - readAt > STALE;
    }

    private void reread() {
        // With a copy at hand nobody waits: without a database each would, one after another.
        boolean atHand = seen == changed.get();
        if (!atHand) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return;
        }
        try {
            renew();
        } catch (DataAccessException away) {
            if (!atHand) {
                throw away;
            }
            readAt = System.nanoTime();
        } finally {
            reading.unlock();
        }
    }

    private void renew() {
        if (old()) {
            read();
        }
    }

    private void read() {
        long change = changed.get();
        all =
                sql.sql(RUNNING).query(Row.class).list().stream()
                        .map(
                                row ->
                                        read.computeIfAbsent(
                                                row.id() + "/" + row.version() + "/" + row.digest(),
                                                key -> read(row)))
                        .toList();
        readAt = System.nanoTime();
        seen = change;
    }

    private Campaign read(Row row) {
        var document =
                sql.sql(DOCUMENT)
                        .param("id", row.id())
                        .param("version", row.version())
                        .query(String.class)
                        .single();
        return definition.read(document, row.id(), row.version());
    }
}
