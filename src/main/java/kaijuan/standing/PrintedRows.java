package kaijuan.standing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rows of publications, and what is kept of their lists. */
final class PrintedRows {

    static final String SHOWN =
            """
            select list, place, rank, subject, score, reached_at, unit_id, listed, shown, ahead,
                target, parts
            from publication_row
            where publication_id = :id and shown and list = :list and place >= :from
            order by place limit :most
            """;
    static final String ALL =
            """
            select list, place, rank, subject, score, reached_at, unit_id, listed, shown, ahead,
                target, parts
            from publication_row where publication_id = :id and shown
            """;
    static final String ONE =
            """
            select list, place, rank, subject, score, reached_at, unit_id, listed, shown, ahead,
                target, parts
            from publication_row where publication_id = :id and subject = :subject
            """;
    static final String ABOVE =
            """
            select list, place, rank, subject, score, reached_at, unit_id, listed, shown, ahead,
                target, parts
            from publication_row
            where publication_id = :id and list = :list and listed and rank < :rank
            order by place desc limit 1
            """;
    static final String LISTS =
            """
            select list, name, entrants, best, least from publication_list
            where publication_id = :id order by no
            """;

    // The same bytes that Sheet digests, out of the rows as they stand.
    static final String DIGEST =
            """
            select coalesce(encode(sha256(convert_to(string_agg(concat_ws(',', r.rank, r.subject,
                r.score, (extract(epoch from reached_at) * 1000)::bigint,
                coalesce(r.unit_id, 0), nullif(r.list, ''), array_to_string(r.parts, ','))
                || chr(10), '' order by l.no, r.place), 'UTF8')), 'hex'),
                encode(sha256(''), 'hex'))
            from publication_row r
            left join publication_list l on l.publication_id = :id and l.list = r.list
            where r.publication_id = :id and r.listed
            """;

    /**
     * A list of a publication.
     *
     * @param list its word; empty where the board is one list
     * @param name what people read; null for the words of the kind of unit, which is the word
     * @param entrants how many have a place
     * @param best the greatest number of each part of a composite
     * @param least the least number of each part
     */
    record ListOf(
            String list, @Nullable String name, int entrants, List<Long> best, List<Long> least) {}

    private final JdbcClient sql;

    PrintedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The digest of the rows as they stand. */
    String digest(long id) {
        return sql.sql(DIGEST).param("id", id).query(String.class).single();
    }

    /** Public rows of a list from the place on. */
    List<Printed> shown(long publication, String list, int from, int most) {
        return sql.sql(SHOWN)
                .param("id", publication)
                .param("list", list)
                .param("from", from)
                .param("most", most)
                .query((r, n) -> row(r))
                .list();
    }

    /** All public rows, in no order. */
    List<Printed> shown(long publication) {
        return sql.sql(ALL).param("id", publication).query((r, n) -> row(r)).list();
    }

    Optional<Printed> one(long publication, long subject) {
        return sql.sql(ONE)
                .param("id", publication)
                .param("subject", subject)
                .query((r, n) -> row(r))
                .optional();
    }

    /** The nearest row of a better rank, as far as it is kept. */
    Optional<Printed> above(long publication, Printed row) {
        return sql.sql(ABOVE)
                .param("id", publication)
                .param("list", row.list())
                .param("rank", row.rank())
                .query((r, n) -> row(r))
                .optional();
    }

    /** The lists in the order shown; none of publications of old. */
    List<ListOf> lists(long publication) {
        return sql.sql(LISTS)
                .param("id", publication)
                .query(
                        (r, n) ->
                                new ListOf(
                                        r.getString(1),
                                        r.getString(2),
                                        r.getInt(3),
                                        numbers(r.getArray(4)),
                                        numbers(r.getArray(5))))
                .list();
    }

    private static Printed row(ResultSet r) throws SQLException {
        return new Printed(
                r.getString("list"),
                r.getInt("place"),
                r.getInt("rank"),
                r.getLong("subject"),
                r.getLong("score"),
                r.getTimestamp("reached_at").toInstant(),
                r.getObject("unit_id", Long.class),
                r.getBoolean("listed"),
                r.getBoolean("shown"),
                r.getObject("ahead", Long.class),
                r.getObject("target", Integer.class),
                numbers(r.getArray("parts")));
    }

    private static List<Long> numbers(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((Long[]) array.getArray());
    }
}
