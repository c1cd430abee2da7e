package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Live boards of people, out of this node's memory. */
@Component
class LivePeople {

    static final String OWN =
            """
            select score, (extract(epoch from reached_at) * 1000)::bigint as reached, listed
            from standing_row
            where campaign_id = :campaign and measure = :measure and subject = :subject
            """;

    private record Own(long score, long reached, boolean listed) {}

    private record Part(long campaign, int version, String board, int from, int count) {}

    private record Kept(List<Ranking.Place> places, List<Line> lines) {}

    private final Rankings rankings;
    private final Naming naming;
    private final JdbcClient sql;
    private final Cache<Part, Kept> lines =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(1)).build();

    LivePeople(Rankings rankings, Naming naming, JdbcClient sql) {
        this.rankings = rankings;
        this.naming = naming;
        this.sql = sql;
    }

    Listing top(Campaign campaign, Board board, int from, int count) {
        var followed = rankings.of(campaign, board.yardstick());
        var ranking = followed.ranking();
        var places = ranking.from(from, count);
        return Listing.whole(
                named(campaign, board, from, count, places),
                ranking.size(),
                board.shown(),
                followed.asOf());
    }

    Optional<Mine> mine(Campaign campaign, Board board, long member) {
        var ranking = rankings.of(campaign, board.yardstick()).ranking();
        var places = ranking.upTo(member);
        if (!places.isEmpty()) {
            var self = places.getLast();
            var ahead = places.size() == 2 ? Key.score(places.getFirst().key()) : null;
            return Optional.of(Mine.of(self.rank(), Key.score(self.key()), true, ahead));
        }
        return own(campaign, board, member).map(own -> apart(campaign, ranking, member, own));
    }

    Optional<Found> found(Campaign campaign, Board board, long member) {
        var followed = rankings.of(campaign, board.yardstick());
        var places = followed.ranking().upTo(member);
        if (places.isEmpty()) {
            return apart(campaign, board, member).map(m -> found(campaign, board, followed, m));
        }
        var ahead = places.size() == 2 ? row(campaign, board, places.getFirst()) : null;
        return Optional.of(
                new Found(
                        board,
                        campaign.version(),
                        followed.asOf(),
                        followed.ranking().size(),
                        row(campaign, board, places.getLast()),
                        ahead,
                        List.of()));
    }

    private static Found found(Campaign campaign, Board board, Followed followed, Printed apart) {
        var above =
                apart.rank() == 1
                        ? List.<Ranking.Place>of()
                        : followed.ranking().from(apart.rank() - 1, 1);
        return new Found(
                board,
                campaign.version(),
                followed.asOf(),
                followed.ranking().size(),
                apart,
                above.isEmpty() ? null : row(campaign, board, above.getFirst()),
                List.of());
    }

    private static Printed row(Campaign campaign, Board board, Ranking.Place place) {
        var reached = Key.reached(place.key(), Grid.began(campaign));
        long score = Key.score(place.key());
        boolean shown = place.rank() <= board.shown();
        return Printed.of(
                place.rank(), place.subject(), score, reached, null, true, shown, null, null);
    }

    private Optional<Printed> apart(Campaign campaign, Board board, long member) {
        var ranking = rankings.of(campaign, board.yardstick()).ranking();
        return own(campaign, board, member)
                .map(
                        own -> {
                            var mine = apart(campaign, ranking, member, own);
                            var at = Instant.ofEpochMilli(own.reached());
                            return Printed.of(
                                    mine.rank(),
                                    member,
                                    own.score(),
                                    at,
                                    null,
                                    own.listed(),
                                    false,
                                    null,
                                    null);
                        });
    }

    private Optional<Own> own(Campaign campaign, Board board, long member) {
        return sql.sql(OWN)
                .param("campaign", campaign.id())
                .param("measure", board.yardstick().word())
                .param("subject", member)
                .query(Own.class)
                .optional();
    }

    /** Who is not listed, or not yet in memory: the rank that the row would have. */
    private static Mine apart(Campaign campaign, Ranking ranking, long member, Own own) {
        long key = Key.of(own.score(), own.reached() - Grid.began(campaign).toEpochMilli());
        int rank = ranking.rankWith(member, key);
        var ahead = rank == 1 ? List.<Ranking.Place>of() : ranking.from(rank - 1, 1);
        var score = ahead.isEmpty() ? null : Key.score(ahead.getFirst().key());
        return Mine.of(rank, own.score(), own.listed(), score);
    }

    /** Names are looked up again only when the places have changed. */
    private List<Line> named(
            Campaign campaign, Board board, int from, int count, List<Ranking.Place> places) {
        var part = new Part(campaign.id(), campaign.version(), board.id(), from, count);
        var kept = lines.getIfPresent(part);
        if (kept == null || !kept.places().equals(places)) {
            kept = new Kept(places, naming.people(campaign, board, places));
            lines.put(part, kept);
        }
        return kept.lines();
    }
}
