package kaijuan.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what librarians send at once. */
@Component
class JobRows {

    static final String ADD =
            """
            insert into shelf_job (by_id, folder, state, total, at)
            values (:by, :folder, 'waits', :total, :now) returning id
            """;
    static final String ONE =
            """
            select j.id, j.folder, j.state, j.total, j.at,
                (select count(*) from shelf_job_row r where r.job_id = j.id)::int as done
            from shelf_job j where j.id = :id and j.by_id = :by
            """;
    static final String NEXT =
            """
            select j.id, j.folder, j.state, j.total, j.at, 0 as done from shelf_job j
            where j.state in ('waits', 'runs') order by j.id limit 1
            """;
    static final String STATE =
            """
            update shelf_job set state = :state,
                ended_at = case when :state in ('done', 'failed') then :now::timestamptz end
            where id = :id
            """;
    static final String ROW =
            """
            insert into shelf_job_row (job_id, no, file, outcome, title_id, refusal, fill)
            values (:job, :no, :file, :outcome, :title, :refusal, :fill)
            on conflict (job_id, no) do update set outcome = excluded.outcome,
                title_id = excluded.title_id, refusal = excluded.refusal, fill = excluded.fill
            """;
    static final String ROWS =
            """
            select file, outcome, title_id, refusal, fill from shelf_job_row
            where job_id = :job order by no offset :from limit :most
            """;
    static final String SUMS =
            """
            select outcome, count(*)::int from shelf_job_row where job_id = :job group by outcome
            """;
    static final String MINE =
            """
            select j.id, j.folder, j.state, j.total, j.at,
                (select count(*) from shelf_job_row r where r.job_id = j.id)::int as done
            from shelf_job j where j.by_id = :by order by j.id desc limit 10
            """;

    private final JdbcClient sql;
    private final Clock clock;

    JobRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    long add(long by, UUID folder, int total) {
        return sql.sql(ADD)
                .param("by", by)
                .param("folder", folder)
                .param("total", total)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<Bulk.Job> one(long id, long by) {
        return sql.sql(ONE).param("id", id).param("by", by).query((r, n) -> job(r)).optional();
    }

    List<Bulk.Job> of(long by) {
        return sql.sql(MINE).param("by", by).query((r, n) -> job(r)).list();
    }

    Optional<Bulk.Job> next() {
        return sql.sql(NEXT).query((r, n) -> job(r)).optional();
    }

    void state(long id, String state) {
        sql.sql(STATE)
                .param("id", id)
                .param("state", state)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void row(long job, int no, Report.Row row) {
        var refusal = row.refusal();
        var fill = refusal == null ? new Object[0] : refusal.fill();
        sql.sql(ROW)
                .param("job", job)
                .param("no", no)
                .param("file", row.file())
                .param("outcome", row.outcome().name())
                .param("title", row.title())
                .param("refusal", refusal == null ? null : refusal.key())
                .param("fill", Arrays.stream(fill).map(String::valueOf).toArray(String[]::new))
                .update();
    }

    List<Report.Row> rows(long job, int from, int most) {
        return sql.sql(ROWS)
                .param("job", job)
                .param("from", from)
                .param("most", most)
                .query((r, n) -> row(r))
                .list();
    }

    Map<Report.Outcome, Integer> sums(long job) {
        var sums = new EnumMap<Report.Outcome, Integer>(Report.Outcome.class);
        sql.sql(SUMS)
                .param("job", job)
                .query(
                        r -> {
                            sums.put(Report.Outcome.valueOf(r.getString(1)), r.getInt(2));
                        });
        return sums;
    }

    private static Report.Row row(ResultSet r) throws SQLException {
        return new Report.Row(
                r.getString("file"),
                Report.Outcome.valueOf(r.getString("outcome")),
                r.getObject("title_id", Long.class),
                refusal(r.getString("refusal"), (String[]) r.getArray("fill").getArray()));
    }

    private static @Nullable Refusal refusal(@Nullable String key, String[] fill) {
        return key == null
                ? null
                : new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, (Object[]) fill);
    }

    private static Bulk.Job job(ResultSet r) throws SQLException {
        Instant at = r.getTimestamp("at").toInstant();
        return new Bulk.Job(
                r.getLong("id"),
                r.getObject("folder", UUID.class),
                r.getString("state"),
                r.getInt("total"),
                r.getInt("done"),
                at);
    }
}
