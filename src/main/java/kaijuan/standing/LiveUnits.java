package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Live boards of units: summed by a query, kept for some seconds with their moment. */
@Component
class LiveUnits {

    static final String SUMS =
            """
            select unit_id, sum(score)::bigint as score, max(reached_at) as reached_at
            from standing_row
            where campaign_id = :campaign and measure = :measure and unit_id is not null
            group by unit_id
            """;

    private static final Duration KEPT = Duration.ofSeconds(5);

    private record Name(long campaign, int version, String board) {}

    private record Summed(List<UnitRow> rows, Instant asOf) {}

    private final JdbcClient sql;
    private final Composition composition;
    private final UnitTotals totals;
    private final Naming naming;
    private final Clock clock;
    private final Cache<Name, Summed> kept =
            Caffeine.newBuilder().maximumSize(200).expireAfterWrite(KEPT).build();

    LiveUnits(
            JdbcClient sql,
            Composition composition,
            UnitTotals totals,
            Naming naming,
            Clock clock) {
        this.sql = sql;
        this.composition = composition;
        this.totals = totals;
        this.naming = naming;
        this.clock = clock;
    }

    Listing top(Campaign campaign, Board board, int from, int count) {
        var summed = summed(campaign, board);
        int all = summed.rows().size();
        int start = Math.min(all, from - 1);
        var part = summed.rows().subList(start, Math.min(all, start + count));
        return Listing.whole(naming.units(part, start + 1), all, board.shown(), summed.asOf());
    }

    Optional<Found> found(Campaign campaign, Board board, long unit) {
        var summed = summed(campaign, board);
        for (int i = 0; i < summed.rows().size(); i++) {
            if (summed.rows().get(i).unit() == unit) {
                return Optional.of(
                        new Found(
                                board,
                                campaign.version(),
                                summed.asOf(),
                                summed.rows().size(),
                                row(summed, board, i),
                                i == 0 ? null : row(summed, board, i - 1),
                                List.of()));
            }
        }
        return Optional.empty();
    }

    private static Printed row(Summed summed, Board board, int at) {
        var row = summed.rows().get(at);
        return Printed.of(
                at + 1,
                row.unit(),
                row.score(),
                row.reached(),
                null,
                true,
                at < board.shown(),
                null,
                row.target());
    }

    private Summed summed(Campaign campaign, Board board) {
        var name = new Name(campaign.id(), campaign.version(), board.id());
        return Objects.requireNonNull(kept.get(name, n -> sum(campaign, board)));
    }

    private Summed sum(Campaign campaign, Board board) {
        var now = clock.instant();
        return new Summed(totals.rows(campaign, board, owns(campaign, board, now)), now);
    }

    private List<Below.Own> owns(Campaign campaign, Board board, Instant now) {
        if (board.counting()) {
            return composition.counted(campaign, now.plusSeconds(1));
        }
        return board.holds()
                ? composition.held(campaign, now.plusSeconds(1))
                : sql.sql(SUMS)
                        .param("campaign", campaign.id())
                        .param("measure", board.yardstick().word())
                        .query(Below.Own.class)
                        .list();
    }
}
