package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.member.Belongings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's places on published boards, to be taken along; they stay when they leave. */
@Component
class OwnPlaces implements Belongings {

    static final String PLACES =
            """
            select p.as_of, r.rank, r.score, r.listed
            from publication p join publication_row r on r.publication_id = p.id
            where p.campaign_id = :campaign and p.board = :board and r.subject = :member
            order by p.as_of
            """;

    private final JdbcClient sql;
    private final Campaigns campaigns;

    OwnPlaces(JdbcClient sql, Campaigns campaigns) {
        this.sql = sql;
        this.campaigns = campaigns;
    }

    /** A place of a publication. */
    record Held(
            String campaign, String board, Instant asOf, int rank, long score, boolean listed) {}

    @Override
    public String room() {
        return "standing";
    }

    @Override
    public Map<String, Object> of(long member) {
        var held =
                campaigns.all().stream()
                        .flatMap(
                                c ->
                                        c.chapter(Boards.class).all().stream()
                                                .filter(Board::people)
                                                .flatMap(
                                                        b ->
                                                                places(
                                                                        c.id(), c.slug(), b.id(),
                                                                        member)
                                                                        .stream()))
                        .toList();
        return Map.of("places", held);
    }

    private List<Held> places(long campaign, String slug, String board, long member) {
        return sql.sql(PLACES)
                .param("campaign", campaign)
                .param("board", board)
                .param("member", member)
                .query(
                        (r, n) ->
                                new Held(
                                        slug,
                                        board,
                                        r.getTimestamp("as_of").toInstant(),
                                        r.getInt("rank"),
                                        r.getLong("score"),
                                        r.getBoolean("listed")))
                .list();
    }

    /** Stays under the number; names come from the person, who has none any more. */
    @Override
    public void forget(long member) {}
}
