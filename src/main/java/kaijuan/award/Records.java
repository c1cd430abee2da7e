package kaijuan.award;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The room's tables: rows are only ever added. */
@Component
class Records {

    static final String PUBLISH =
            """
            insert into award_publication
                (campaign_id, no, version, as_of, made_at, author, document, digest)
            select :campaign, coalesce(max(no), 0) + 1, :version, :asOf, :now, :author, :document,
                :digest
            from award_publication where campaign_id = :campaign
            """;
    static final String PUBLISHED =
            """
            select no, version, as_of, made_at, author, digest from award_publication
            where campaign_id = :campaign order by no desc
            """;
    static final String DOCUMENT =
            "select document from award_publication where campaign_id = :campaign and no = :no";
    static final String LIST =
            """
            insert into award_draw
                (campaign_id, award, salt, tickets, digest, author, published_at)
            values (:campaign, :award, :salt, :tickets, :digest, :author, :now)
            on conflict (campaign_id, award) do nothing
            """;
    static final String SALT =
            "select salt from award_draw where campaign_id = :campaign and award = :award";
    static final String DECIDE =
            """
            insert into award_decision (campaign_id, award, digest, published_at, seed, source,
                author, decided_at, winners)
            select campaign_id, award, digest, published_at, :seed, :source, :author, :now,
                :winners::bigint[]
            from award_draw
            where campaign_id = :campaign and award = :award and digest = :digest
                and published_at < :now
            on conflict (campaign_id, award) do nothing
            """;
    static final String DRAWINGS =
            """
            select d.award, d.digest, d.published_at, e.seed, e.source, e.decided_at
            from award_draw d
            left join award_decision e on e.campaign_id = d.campaign_id and e.award = d.award
            where d.campaign_id = :campaign order by d.award
            """;
    static final String TICKETS =
            "select tickets from award_draw where campaign_id = :campaign and award = :award";
    static final String LISTED =
            """
            select position(:line in tickets) > 0 from award_draw
            where campaign_id = :campaign and award = :award
            """;
    static final String DRAWN =
            "select award, winners from award_decision where campaign_id = :campaign";
    static final String ENTRANTS =
            "select member_id from enrolment where campaign_id = :campaign order by member_id";

    private final JdbcClient sql;

    Records(JdbcClient sql) {
        this.sql = sql;
    }

    void publish(long campaign, Document made, String author, String text, Instant now) {
        sql.sql(PUBLISH)
                .param("campaign", campaign)
                .param("version", made.version())
                .param("asOf", made.asOf().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("author", author)
                .param("document", text)
                .param("digest", Tickets.digest(text))
                .update();
    }

    /** All publications, the latest first. */
    List<Published> published(long campaign) {
        return sql.sql(PUBLISHED).param("campaign", campaign).query(Published.class).list();
    }

    Optional<String> document(long campaign, int no) {
        return sql.sql(DOCUMENT)
                .param("campaign", campaign)
                .param("no", no)
                .query(String.class)
                .optional();
    }

    /** Publishes the list of a draw; false when there is one already. */
    boolean list(long campaign, Tickets tickets, byte[] salt, String author, Instant now) {
        return sql.sql(LIST)
                        .param("campaign", campaign)
                        .param("award", tickets.award())
                        .param("salt", salt)
                        .param("tickets", tickets.text())
                        .param("digest", tickets.digest())
                        .param("author", author)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<byte[]> salt(long campaign, String award) {
        return sql.sql(SALT)
                .param("campaign", campaign)
                .param("award", award)
                .query((r, n) -> r.getBytes(1))
                .optional();
    }

    /** Enters the seed; false when another was entered before, or the list is another. */
    boolean decide(
            long campaign,
            DrawFile file,
            DrawFile.Decision decision,
            long[] winners,
            String author,
            Instant now) {
        return sql.sql(DECIDE)
                        .param("campaign", campaign)
                        .param("award", file.tickets().award())
                        .param("digest", decision.digest())
                        .param("seed", decision.seed())
                        .param("source", decision.source())
                        .param("author", author)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("winners", winners)
                        .update()
                == 1;
    }

    List<Drawing> drawings(long campaign) {
        return sql.sql(DRAWINGS).param("campaign", campaign).query(Drawing.class).list();
    }

    /** The published list of a draw. */
    Optional<String> tickets(long campaign, String award) {
        return sql.sql(TICKETS)
                .param("campaign", campaign)
                .param("award", award)
                .query(String.class)
                .optional();
    }

    /** Whether the list of a draw holds the words. */
    boolean listed(long campaign, String award, String words) {
        return sql.sql(LISTED)
                .param("campaign", campaign)
                .param("award", award)
                .param("line", words)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Winners of decided draws by award. */
    Map<String, List<Long>> drawn(long campaign) {
        var found = new HashMap<String, List<Long>>();
        sql.sql(DRAWN)
                .param("campaign", campaign)
                .query((r, n) -> Map.entry(r.getString(1), numbers(r)))
                .list()
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    /** All entrants of the campaign. */
    List<Long> entrants(long campaign) {
        return sql.sql(ENTRANTS).param("campaign", campaign).query(Long.class).list();
    }

    private static List<Long> numbers(ResultSet row) throws SQLException {
        Array array = row.getArray(2);
        return Arrays.asList((Long[]) array.getArray());
    }
}
