package kaijuan.ground.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import kaijuan.ground.audit.Sought.Within;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries of the audit log for those who may read it, the newest first. */
@Component
public class Excerpts {

    static final String SOME =
            """
            select no, at, who, what, about, detail, typed_sealed, digest from audit_entry
            where no < :before
                and (:whole or who = any(:people::bigint[]) or about = any(:objects::text[]))
                and (:who::bigint is null or coalesce(who, 0) = :who)
                and (:what = '' or what = :what)
                and (:about = '' or about = :about)
                and (:from::timestamptz is null or at >= :from)
                and (:to::timestamptz is null or at < :to)
            order by no desc limit :most
            """;

    // From one word to the next along the index, however many entries there are.
    static final String WORDS =
            """
            with recursive word (what) as (
                (select what from audit_entry order by what limit 1)
                union all
                select (select a.what from audit_entry a where a.what > w.what
                        order by a.what limit 1)
                from word w where w.what is not null)
            select what from word where what is not null
            """;

    private final JdbcClient sql;
    private final Journal journal;

    Excerpts(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /**
     * An entry where it stands.
     *
     * @param entry null where what was typed does not open any more: somebody has altered it
     */
    public record Line(long no, @Nullable Noted entry) {}

    /**
     * At most so many entries before the one of the number.
     *
     * @param before {@link Long#MAX_VALUE} begins with the newest
     */
    public List<Line> some(Sought sought, long before, int most) {
        var within = Objects.requireNonNullElse(sought.within(), new Within(List.of(), List.of()));
        return sql
                .sql(SOME)
                .param("before", before)
                .param("whole", sought.within() == null)
                .param("people", within.people().stream().mapToLong(Long::longValue).toArray())
                .param("objects", within.objects().toArray(String[]::new))
                .param("who", sought.who())
                .param("what", sought.what())
                .param("about", sought.about())
                .param("from", moment(sought.from()))
                .param("to", moment(sought.to()))
                .param("most", most)
                .query(journal::row)
                .list()
                .stream()
                .map(row -> new Line(row.no(), row.entry()))
                .toList();
    }

    /** The words of all deeds that were ever noted, in order. */
    public List<String> words() {
        return sql.sql(WORDS).query(String.class).list();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
