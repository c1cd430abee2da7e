package kaijuan.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of publications. */
@Component
class Publications {

    /** Of how many publications of a board all rows are kept; of older ones what was shown. */
    static final int WHOLE = 2;

    static final String OPEN =
            """
            insert into publication (campaign_id, board, as_of, next_at, version, made_at)
            values (:campaign, :board, :asOf, :next, :version, :now)
            on conflict (campaign_id, board, as_of) do nothing returning id
            """;
    static final String CLOSE =
            "update publication set entrants = :entrants, digest = :digest where id = :id";
    static final String LATEST =
            """
            select id, board, as_of, next_at, version, entrants, digest from publication
            where campaign_id = :campaign and board = :board order by as_of desc limit :most
            """;
    static final String SHOWN =
            """
            select rank, subject, score, reached_at, unit_id, listed, shown, ahead, target
            from publication_row where publication_id = :id and shown and rank >= :from
            order by rank limit :most
            """;
    static final String ONE =
            """
            select rank, subject, score, reached_at, unit_id, listed, shown, ahead, target
            from publication_row where publication_id = :id and subject = :subject
            """;
    static final String THIN =
            """
            delete from publication_row where not shown and publication_id in (
                select id from publication where campaign_id = :campaign and board = :board
                order by as_of desc offset :whole)
            """;

    // The same bytes that Sheet digests, out of the rows as they stand.
    static final String DIGEST =
            """
            select coalesce(encode(sha256(convert_to(string_agg(concat_ws(',', rank, subject,
                score, (extract(epoch from reached_at) * 1000)::bigint, coalesce(unit_id, 0))
                || chr(10), '' order by rank), 'UTF8')), 'hex'), encode(sha256(''), 'hex'))
            from publication_row where publication_id = :id and listed
            """;

    private final JdbcClient sql;

    Publications(JdbcClient sql) {
        this.sql = sql;
    }

    /** The number of a new publication; empty when there is one of that moment already. */
    Optional<Long> open(
            long campaign,
            String board,
            Instant asOf,
            @Nullable Instant next,
            int version,
            Instant now) {
        return sql.sql(OPEN)
                .param("campaign", campaign)
                .param("board", board)
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void close(long id, int entrants, String digest) {
        sql.sql(CLOSE).param("id", id).param("entrants", entrants).param("digest", digest).update();
    }

    /** Drops what was never shown of all but the latest. */
    void thin(long campaign, String board) {
        sql.sql(THIN)
                .param("campaign", campaign)
                .param("board", board)
                .param("whole", WHOLE)
                .update();
    }

    Optional<Publication> latest(long campaign, String board) {
        return latest(campaign, board, 1).stream().findFirst();
    }

    /** The latest publications, newest first. */
    List<Publication> latest(long campaign, String board, int most) {
        return sql.sql(LATEST)
                .param("campaign", campaign)
                .param("board", board)
                .param("most", most)
                .query(Publication.class)
                .list();
    }

    /** The digest of the rows as they stand. */
    String digest(long id) {
        return sql.sql(DIGEST).param("id", id).query(String.class).single();
    }

    List<Printed> shown(long publication, int from, int most) {
        return sql.sql(SHOWN)
                .param("id", publication)
                .param("from", from)
                .param("most", most)
                .query(Printed.class)
                .list();
    }

    Optional<Printed> one(long publication, long subject) {
        return sql.sql(ONE)
                .param("id", publication)
                .param("subject", subject)
                .query(Printed.class)
                .optional();
    }
}
