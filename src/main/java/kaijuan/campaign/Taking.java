package kaijuan.campaign;

import java.time.Clock;
import java.time.ZoneOffset;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down definitions that are in order, as versions of their campaigns. */
@Component
class Taking {

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
            insert into campaign_version
                (campaign_id, version, document, digest, loaded_at, author, note)
            values (:id, :version, :document, :digest, :at, :author, :note)
            """;
    static final String RUN =
            "update campaign set version = :version where id = :id and version = :before";

    private record Numbered(long id, int version) {}

    private final JdbcClient sql;
    private final Definition definition;
    private final Units units;
    private final Clock clock;
    private final DayKept days;

    Taking(JdbcClient sql, Definition definition, Units units, Clock clock, DayKept days) {
        this.sql = sql;
        this.definition = definition;
        this.units = units;
        this.clock = clock;
        this.days = days;
    }

    /** The document read for running, units and all; nothing is written. */
    Campaign read(String document) {
        var read = definition.read(document, 0, 0, code -> units.maybe(code).isPresent());
        return days.pass(read, document);
    }

    /**
     * Writes down the document in the running transaction.
     *
     * @param before the version that must run now; null for whichever runs
     */
    Campaign take(String document, @Nullable Integer before, @Nullable Long author, String note) {
        var slug = read(document).slug();
        // From here on the row is held: nobody else can move it.
        var now = sql.sql(NUMBERED).param("slug", slug).query(Numbered.class).single();
        if (before != null && before != now.version()) {
            throw Refusal.conflict("campaign.version.moved", now.version());
        }
        if (now.version() > 0 && Digest.of(document).equals(digest(now))) {
            return definition.read(document, now.id(), now.version());
        }
        int version = now.version() + 1;
        sql.sql(KEPT)
                .param("id", now.id())
                .param("version", version)
                .param("document", document)
                .param("digest", Digest.of(document))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("author", author)
                .param("note", note)
                .update();
        sql.sql(RUN)
                .param("id", now.id())
                .param("version", version)
                .param("before", now.version())
                .update();
        return definition.read(document, now.id(), version);
    }

    private String digest(Numbered now) {
        return sql.sql(DIGEST)
                .param("id", now.id())
                .param("version", now.version())
                .query(String.class)
                .single();
    }
}
