package kaijuan.campaign;

import kaijuan.ground.database.Committed;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Units;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

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
    static final String NUMBERED =
            """
            insert into campaign (slug, version) values (:slug, 0)
            on conflict (slug) do update set version = campaign.version
            returning id, version
            """;
    static final String DIGEST =
            """
            select digest from campaign_version where campaign_id = :id and version = :version
            """;
    static final String KEPT =
            """
            insert into campaign_version (campaign_id, version, document, digest, loaded_at)
            values (:id, :version, :document, :digest, :at)
            """;
    static final String RUN = "update campaign set version = :version where id = :id";
    private static final long STALE = 1_000_000_000L;

    private record Row(long id, String slug, int version, String digest) {}

    private final JdbcClient sql;
    private final Definition definition;
    private final Units units;
    private final Clock clock;
    private final Map<String, Campaign> read = new ConcurrentHashMap<>();
    private volatile List<Campaign> all = List.of();
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong changed = new AtomicLong(1);
    private volatile long seen;
    private volatile long readAt;

    Campaigns(JdbcClient sql, Definition definition, Units units, Clock clock) {
        this.sql = sql;
        this.definition = definition;
        this.units = units;
        this.clock = clock;
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
        var outline = definition.read(document, 0, 0, code -> units.maybe(code).isPresent());
        var digest = Digest.of(document);
        var now = sql.sql(NUMBERED).param("slug", outline.slug()).query(Numbered.class).single();
        if (now.version() > 0 && digest.equals(digestOf(now))) {
            return definition.read(document, now.id(), now.version());
        }
        int version = now.version() + 1;
        sql.sql(KEPT)
                .param("id", now.id())
                .param("version", version)
                .param("document", document)
                .param("digest", digest)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(RUN).param("id", now.id()).param("version", version).update();
        Committed.then(changed::incrementAndGet);
        return definition.read(document, now.id(), version);
    }

    private record Numbered(long id, int version) {}

    private String digestOf(Numbered now) {
        return sql.sql(DIGEST)
                .param("id", now.id())
                .param("version", now.version())
                .query(String.class)
                .single();
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
        if (!old()) {
            return;
        }
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
