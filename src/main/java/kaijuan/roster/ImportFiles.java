package kaijuan.roster;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table import_file: files between their check and their being taken, then their reports; each
 * at most a day.
 */
@Component
class ImportFiles {

    static final String KEEP =
            """
            insert into import_file
                (id, campaign_id, member_id, kind, unit_id, whole, name, content, at)
            values (:id, :campaign, :member, :kind, :unit, :whole, :name, :content, :at)
            """;
    static final String OF =
            """
            select id, kind, unit_id as unit, whole, name, report from import_file
            where id = :id and campaign_id = :campaign and member_id = :member
            """;
    static final String CONTENT = "select content from import_file where id = :id";
    static final String DROP =
            """
            delete from import_file
            where id = :id or member_id = :member and campaign_id = :campaign
            """;
    static final String TAKEN =
            """
            update import_file set content = :content, report = true, at = :at
            where id = :id and not report
            """;
    static final String SWEEP = "delete from import_file where at < :before";
    static final String FORGET = "delete from import_file where member_id = :member";

    private static final String PURPOSE = "file to be imported";
    private static final String TOLD = "report of an imported file";
    private static final Duration KEPT = Duration.ofHours(24);

    /** A file that waits, or its report after it was taken. */
    record Kept(
            UUID id,
            String kind,
            @Nullable Long unit,
            boolean whole,
            String name,
            boolean report) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    ImportFiles(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Keeps the file, in place of what the person left there before. */
    void keep(long campaign, long member, Kept file, byte[] content) {
        drop(campaign, member, file.id());
        sql.sql(KEEP)
                .param("id", file.id())
                .param("campaign", campaign)
                .param("member", member)
                .param("kind", file.kind())
                .param("unit", file.unit())
                .param("whole", file.whole())
                .param("name", file.name())
                .param("content", sealing.seal(PURPOSE, content))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The person's file.
     *
     * @throws Refusal 404 if it is not there any more, or another's
     */
    Kept of(long campaign, long member, UUID id) {
        return sql.sql(OF)
                .param("id", id)
                .param("campaign", campaign)
                .param("member", member)
                .query(Kept.class)
                .optional()
                .orElseThrow(Refusal::unknown);
    }

    /** What stands in the file, written to where only this program reads it. */
    void write(Kept file, Path to) throws IOException {
        var sealed =
                sql.sql(CONTENT).param("id", file.id()).query((r, n) -> r.getBytes(1)).single();
        Files.write(to, sealing.opened(file.report() ? TOLD : PURPOSE, sealed));
    }

    /** The file was taken: its report stands in its place, and may be fetched for as long. */
    void taken(UUID id, byte[] report) {
        sql.sql(TAKEN)
                .param("id", id)
                .param("content", sealing.seal(TOLD, report))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(long campaign, long member, UUID id) {
        sql.sql(DROP).param("id", id).param("campaign", campaign).param("member", member).update();
    }

    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    int sweep() {
        return sql.sql(SWEEP)
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The work of one node at a time. */
    @Configuration
    static class Turns {

        @Bean
        Task<Void> importFilesSwept(ImportFiles files) {
            return Tasks.recurring("import-files-swept", FixedDelay.of(Duration.ofHours(1)))
                    .execute((instance, context) -> files.sweep());
        }
    }
}
