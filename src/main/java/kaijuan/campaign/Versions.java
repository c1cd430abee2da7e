package kaijuan.campaign;

import java.time.Instant;
import java.util.List;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every definition that a campaign ever had, and who put it to work when and why. */
@Component
public class Versions {

    static final String ALL =
            """
            select version as no, loaded_at as at, author, note, digest from campaign_version
            where campaign_id = :id order by version desc
            """;
    static final String DOCUMENT =
            """
            select document from campaign_version where campaign_id = :id and version = :version
            """;

    /**
     * A version.
     *
     * @param no from 1
     * @param at when it began to run
     * @param author the member who put it to work; null for the command line
     * @param note why, for everybody to read; empty when nothing was said
     * @param digest SHA-256 of its document
     */
    public record Version(int no, Instant at, @Nullable Long author, String note, String digest) {}

    private final JdbcClient sql;
    private final Definition definition;

    Versions(JdbcClient sql, Definition definition) {
        this.sql = sql;
        this.definition = definition;
    }

    /** All versions, the one that runs first. */
    public List<Version> of(Campaign campaign) {
        return sql.sql(ALL).param("id", campaign.id()).query(Version.class).list();
    }

    /**
     * The document of the version, as written.
     *
     * @throws Refusal 404 when there is none
     */
    public String document(Campaign campaign, int version) {
        return sql.sql(DOCUMENT)
                .param("id", campaign.id())
                .param("version", version)
                .query(String.class)
                .optional()
                .orElseThrow(Refusal::unknown);
    }

    /**
     * The campaign as the version says.
     *
     * @throws Refusal 404 when there is none
     * @throws Flawed if the language has left it behind; its document stays readable
     */
    public Campaign at(Campaign campaign, int version) {
        return version == campaign.version()
                ? campaign
                : definition.read(document(campaign, version), campaign.id(), version);
    }
}
