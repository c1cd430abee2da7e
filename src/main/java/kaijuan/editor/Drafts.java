package kaijuan.editor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Written;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts of definitions. A campaign at work has one open draft at most, for all organisers. */
@Component
public class Drafts {

    static final String COLUMNS =
            """
            select id, campaign_id, version, title, document, edition, made_by, changed_by,
                changed_at, closed_at from editor_draft
            """;
    static final String ONE = COLUMNS + "where id = :id";
    static final String OPEN = COLUMNS + "where closed_at is null order by changed_at desc, id";
    static final String OF = COLUMNS + "where campaign_id = :campaign and closed_at is null";
    static final String BEGIN =
            """
            insert into editor_draft (campaign_id, version, title, document, made_by, made_at,
                changed_by, changed_at)
            values (:campaign, :version, :title, :document, :by, :now, :by, :now)
            on conflict (campaign_id) where closed_at is null do nothing
            returning id
            """;
    static final String SAVE =
            """
            update editor_draft set document = :document, title = :title, edition = edition + 1,
                changed_by = :by, changed_at = :now
            where id = :id and edition = :edition and closed_at is null
            """;
    static final String REBASE =
            """
            update editor_draft set version = :version, edition = edition + 1, changed_by = :by,
                changed_at = :now
            where id = :id and edition = :edition and closed_at is null
            """;
    static final String CLOSE =
            """
            update editor_draft set closed_at = :now, changed_by = :by
            where id = :id and edition = :edition and closed_at is null
            """;

    private final JdbcClient sql;
    private final Campaigns campaigns;
    private final Clock clock;

    Drafts(JdbcClient sql, Campaigns campaigns, Clock clock) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** All open drafts, the one changed last first. */
    public List<Draft> open() {
        return sql.sql(OPEN).query(Draft.class).list();
    }

    /**
     * The draft, open or closed.
     *
     * @throws Refusal 404 when there is none
     */
    public Draft of(long id) {
        return sql.sql(ONE)
                .param("id", id)
                .query(Draft.class)
                .optional()
                .orElseThrow(Refusal::unknown);
    }

    /** The open draft of the campaign, begun from what runs if there is none. */
    public Draft of(Campaign campaign, long by) {
        begin(campaign, campaigns.document(campaign), by);
        return sql.sql(OF).param("campaign", campaign.id()).query(Draft.class).single();
    }

    /** Begins the draft of a new campaign. */
    public Draft begin(String document, long by) {
        var id = begin(null, document, by);
        if (id == null) {
            throw new IllegalStateException("a draft of no campaign met another");
        }
        return of(id);
    }

    private @Nullable Long begin(@Nullable Campaign campaign, String document, long by) {
        return sql.sql(BEGIN)
                .param("campaign", campaign == null ? null : campaign.id())
                .param("version", campaign == null ? 0 : campaign.version())
                .param("title", Titles.of(document))
                .param("document", tidy(document))
                .param("by", by)
                .param("now", now())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /**
     * Saves the document, mistakes and all.
     *
     * @param edition the one that its author has read
     * @throws Overtaken if somebody else has saved since
     * @throws Refusal 409 if the draft is closed, 422 if the document is too long
     */
    public Draft save(long id, int edition, String document, long by) {
        if (document.length() > Written.LONGEST) {
            throw Refusal.against("editor.long", Written.LONGEST);
        }
        var tidy = tidy(document);
        int saved =
                sql.sql(SAVE)
                        .param("id", id)
                        .param("edition", edition)
                        .param("title", Titles.of(tidy))
                        .param("document", tidy)
                        .param("by", by)
                        .param("now", now())
                        .update();
        return met(id, saved);
    }

    /** Goes on from the version that runs now, whose changes its author has seen. */
    public Draft rebase(long id, int edition, int version, long by) {
        int done =
                sql.sql(REBASE)
                        .param("id", id)
                        .param("edition", edition)
                        .param("version", version)
                        .param("by", by)
                        .param("now", now())
                        .update();
        return met(id, done);
    }

    /**
     * Closes the draft, put to work or dropped.
     *
     * @throws Overtaken if somebody else has saved since
     */
    public Draft close(long id, int edition, long by) {
        int closed =
                sql.sql(CLOSE)
                        .param("id", id)
                        .param("edition", edition)
                        .param("by", by)
                        .param("now", now())
                        .update();
        return met(id, closed);
    }

    private Draft met(long id, int rows) {
        var draft = of(id);
        if (rows == 1) {
            return draft;
        }
        if (draft.closedAt() != null) {
            throw Refusal.conflict("editor.closed");
        }
        throw new Overtaken(draft);
    }

    /** The document with line breaks of one kind, and no mark of a byte order. */
    public static String tidy(String document) {
        var lines = document.replace("\r\n", "\n").replace('\r', '\n');
        return lines.startsWith("\ufeff") ? lines.substring(1) : lines;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
