package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.springframework.stereotype.Component;

/** Boards that are published at their moments. */
@Component
class PrintedBoards {

    private record Part(long publication, int from, int count) {}

    private final Publications publications;
    private final Naming naming;
    private final Clock clock;
    private final Cache<Part, List<Line>> lines =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(1)).build();

    PrintedBoards(Publications publications, Naming naming, Clock clock) {
        this.publications = publications;
        this.naming = naming;
        this.clock = clock;
    }

    Optional<Publication> current(Campaign campaign, Board board) {
        return publications.latest(campaign.id(), board.id());
    }

    Listing top(Campaign campaign, Board board, int from, int count) {
        var latest = current(campaign, board);
        if (latest.isEmpty()) {
            var next =
                    board.publish() instanceof Publish.Every(var every)
                            ? Grid.of(campaign, every).next(clock.instant()).orElse(null)
                            : null;
            return new Listing(List.of(), 0, board.shown(), null, next);
        }
        var made = latest.get();
        var part = new Part(made.id(), from, count);
        var some =
                Objects.requireNonNull(
                        lines.get(
                                part,
                                p ->
                                        naming.printed(
                                                board,
                                                publications.shown(made.id(), from, count))));
        return new Listing(some, made.entrants(), board.shown(), made.asOf(), made.nextAt());
    }

    Optional<Mine> mine(Campaign campaign, Board board, long member) {
        return current(campaign, board)
                .flatMap(p -> publications.one(p.id(), member))
                .map(r -> Mine.of(r.rank(), r.score(), r.listed(), r.ahead()));
    }
}
