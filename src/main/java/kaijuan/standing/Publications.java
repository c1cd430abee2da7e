package kaijuan.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publications and their lists. */
@Component
class Publications {

    /** Of how many publications of a board all rows are kept; of older ones what was shown. */
    static final int WHOLE = 2;

    static final String OPEN =
            """
            insert into publication
                (campaign_id, board, as_of, next_at, version, made_at, author, after_id)
            select :campaign, :board, :asOf, :next, :version, :now, :author,
                case when :author::text is not null then b.id end
            from (select coalesce((select id from publication
                where campaign_id = :campaign and board = :board
                order by as_of desc limit 1), 0) as id) as b
            where :after::bigint is null or :after = b.id
            on conflict do nothing returning id
            """;
    static final String CLOSE =
            "update publication set entrants = :entrants, digest = :digest where id = :id";
    static final String LATEST =
            """
            select id, board, as_of, next_at, version, entrants, digest, author from publication
            where campaign_id = :campaign and board = :board order by as_of desc limit :most
            """;
    static final String NUMBERED =
            """
            select id, board, as_of, next_at, version, entrants, digest, author from publication
            where campaign_id = :campaign and board = :board and id = :id
            """;
    static final String LIST =
            """
            insert into publication_list (publication_id, no, list, name, entrants, best, least)
            values (:id, :no, :list, :name, :entrants, :best::bigint[], :least::bigint[])
            """;
    static final String THIN =
            """
            delete from publication_row where not shown and publication_id in (
                select id from publication where campaign_id = :campaign and board = :board
                and author is null order by as_of desc offset :whole)
            """;

    private final JdbcClient sql;
    private final PrintedRows rows;

    Publications(JdbcClient sql) {
        this.sql = sql;
        this.rows = new PrintedRows(sql);
    }

    /** The rows of publications. */
    PrintedRows rows() {
        return rows;
    }

    /**
     * The number of a new publication; empty when there is one of that moment already, or where it
     * was to follow another than the latest. Of two that follow the same one, one is made.
     */
    Optional<Long> open(Campaign campaign, Press.Order order, Instant now) {
        var next = order.next();
        return sql.sql(OPEN)
                .param("campaign", campaign.id())
                .param("board", order.board().id())
                .param("asOf", order.asOf().atOffset(ZoneOffset.UTC))
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .param("version", campaign.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("author", order.author())
                .param("after", order.after())
                .query(Long.class)
                .optional();
    }

    void close(long id, Lists lists, Sheet.Done done) {
        for (int no = 0; no < lists.all().size(); no++) {
            var list = lists.all().get(no);
            var counted = done.lists().getOrDefault(list.id(), Sheet.Counted.NOBODY);
            sql.sql(LIST)
                    .param("id", id)
                    .param("no", no)
                    .param("list", list.id())
                    .param("name", list.name())
                    .param("entrants", counted.entrants())
                    .param("best", counted.best())
                    .param("least", counted.least())
                    .update();
        }
        sql.sql(CLOSE)
                .param("id", id)
                .param("entrants", done.listed())
                .param("digest", done.digest())
                .update();
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

    /** The publication of the board with the number. */
    Optional<Publication> of(long campaign, String board, long id) {
        return sql.sql(NUMBERED)
                .param("campaign", campaign)
                .param("board", board)
                .param("id", id)
                .query(Publication.class)
                .optional();
    }
}
