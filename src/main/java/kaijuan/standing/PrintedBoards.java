package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Boards that are published at their moments. */
@Component
class PrintedBoards {

    private record Part(long publication, String list, int from, int count) {}

    private final Publications publications;
    private final Composition composition;
    private final Naming naming;
    private final Clock clock;
    private final Cache<Part, List<Line>> lines =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(1)).build();
    private final Cache<Long, List<PrintedRows.ListOf>> lists =
            Caffeine.newBuilder().maximumSize(200).build();

    PrintedBoards(Publications publications, Composition composition, Naming naming, Clock clock) {
        this.publications = publications;
        this.composition = composition;
        this.naming = naming;
        this.clock = clock;
    }

    Optional<Publication> current(Campaign campaign, Board board) {
        return publications.latest(campaign.id(), board.id());
    }

    Listing top(Campaign campaign, Board board, @Nullable String list, int from, int count) {
        var latest = current(campaign, board);
        if (latest.isPresent()) {
            return top(board, latest.get(), list, from, count);
        }
        var next =
                board.publish() instanceof Publish.Every(var every)
                        ? Grid.of(campaign, every).next(clock.instant()).orElse(null)
                        : null;
        var lists = composition.lists(board).all();
        var asked = list == null ? lists.getFirst().id() : list;
        return Listing.nothing(lists, asked, board.shown(), next);
    }

    /** A part of a publication; the list is the first one if null. */
    Listing top(Board board, Publication made, @Nullable String list, int from, int count) {
        var known = known(made);
        var one = known.stream().filter(l -> list == null || l.list().equals(list)).findFirst();
        if (one.isEmpty() && list != null && !list.isEmpty()) {
            throw Refusal.unknown();
        }
        var asked = one.map(PrintedRows.ListOf::list).orElse("");
        var part = new Part(made.id(), asked, from, count);
        var some =
                lines.get(
                        part,
                        p ->
                                naming.printed(
                                        board,
                                        publications.rows().shown(made.id(), asked, from, count)));
        return new Listing(
                known.isEmpty()
                        ? Lists.WHOLE
                        : known.stream().map(l -> new Lists.One(l.list(), l.name())).toList(),
                asked,
                Objects.requireNonNull(some),
                one.map(PrintedRows.ListOf::entrants).orElse(made.entrants()),
                board.shown(),
                made.asOf(),
                made.nextAt());
    }

    /** A row of the publication with what explains it; the board is as its definition said then. */
    Optional<Found> found(Board board, Publication made, long subject) {
        return publications.rows().one(made.id(), subject).map(r -> found(board, made, r));
    }

    private Found found(Board board, Publication made, Printed row) {
        var list = known(made).stream().filter(l -> l.list().equals(row.list())).findFirst();
        return new Found(
                board,
                made.version(),
                made.asOf(),
                list.map(PrintedRows.ListOf::entrants).orElse(made.entrants()),
                row,
                publications.rows().above(made.id(), row).orElse(null),
                list.map(l -> norms(board, l)).orElse(List.of()));
    }

    /** What bests and leasts tell; ranks of all others are not kept. */
    private static List<Normed> norms(Board board, PrintedRows.ListOf list) {
        if (!(board.formula() instanceof Formula.Composite(var weighted, var decimals))
                || list.best().size() != weighted.size()) {
            return List.of();
        }
        return IntStream.range(0, weighted.size())
                .mapToObj(
                        p -> {
                            var part = weighted.get(p).part();
                            return Normed.between(
                                    weighted.get(p).form(),
                                    Normed.unit(part.quantity(), part.decimals()),
                                    list.least().get(p),
                                    list.best().get(p));
                        })
                .toList();
    }

    private List<PrintedRows.ListOf> known(Publication made) {
        return Objects.requireNonNull(lists.get(made.id(), publications.rows()::lists));
    }

    Optional<Mine> mine(Campaign campaign, Board board, long member) {
        return current(campaign, board)
                .flatMap(p -> publications.rows().one(p.id(), member))
                .map(r -> Mine.of(board, r));
    }
}
