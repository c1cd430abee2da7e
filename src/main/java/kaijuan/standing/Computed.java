package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Live boards that cannot be kept in order as facts come in: counted anew when something has
 * changed, at the earliest some seconds after the last time, and shown with their moment.
 */
@Component
class Computed {

    private static final Duration REST = Duration.ofSeconds(3);

    /** Of its time a node spends at most one part in so many on counting a board anew. */
    private static final int SPARING = 10;

    private record Name(long campaign, int version, String board) {}

    /** A board as it was counted: what turn the rows had, and how long it took. */
    record Counted(Placed placed, long turn, Instant asOf, Duration took) {}

    private record Part(Name name, Instant asOf, String list, int from, int count) {}

    private final LiveRows rows;
    private final Naming naming;
    private final Clock clock;
    private final ConcurrentMap<Name, ReentrantLock> counting = new ConcurrentHashMap<>();
    private final Cache<Name, Counted> kept =
            Caffeine.newBuilder()
                    .maximumSize(100)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();
    private final Cache<Part, List<Line>> lines =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofMinutes(1)).build();

    Computed(LiveRows rows, Naming naming, Clock clock) {
        this.rows = rows;
        this.naming = naming;
        this.clock = clock;
    }

    Listing top(Campaign campaign, Board board, @Nullable String list, int from, int count) {
        var counted = of(campaign, board);
        var placed = counted.placed();
        var lists = placed.lists();
        var asked = list == null && !lists.all().isEmpty() ? lists.all().getFirst().id() : list;
        int index = lists.index(asked == null ? "" : asked).orElseThrow(Refusal::unknown);
        var id = lists.all().get(index).id();
        var part = new Part(name(campaign, board), counted.asOf(), id, from, count);
        var some = lines.get(part, p -> naming.printed(board, placed.from(index, from, count)));
        return new Listing(
                lists.all(),
                id,
                Objects.requireNonNull(some),
                placed.roll(index).entrants,
                board.shown(),
                counted.asOf(),
                null);
    }

    Optional<Mine> mine(Campaign campaign, Board board, long member) {
        return of(campaign, board).placed().of(member).map(r -> Mine.of(board, r));
    }

    Optional<Found> found(Campaign campaign, Board board, long subject) {
        var counted = of(campaign, board);
        var placed = counted.placed();
        return placed.of(subject)
                .map(
                        row ->
                                new Found(
                                        board,
                                        campaign.version(),
                                        counted.asOf(),
                                        placed.entrants(subject),
                                        row,
                                        placed.above(subject).orElse(null),
                                        placed.norms(subject)));
    }

    /** The board as it was last counted; counted now if it is older than it may be. */
    Counted of(Campaign campaign, Board board) {
        var name = name(campaign, board);
        var known = kept.getIfPresent(name);
        if (known != null && fresh(known)) {
            return known;
        }
        var lock = counting.computeIfAbsent(name, n -> new ReentrantLock());
        if (known != null && !lock.tryLock()) {
            return known;
        }
        if (known == null) {
            lock.lock();
        }
        try {
            var again = kept.getIfPresent(name);
            return again != null && fresh(again) ? again : count(campaign, board, name, again);
        } finally {
            lock.unlock();
        }
    }

    private boolean fresh(Counted known) {
        var least = known.took().multipliedBy(SPARING);
        var rest = least.compareTo(REST) > 0 ? least : REST;
        return clock.instant().isBefore(known.asOf().plus(rest));
    }

    private Counted count(Campaign campaign, Board board, Name name, @Nullable Counted before) {
        var now = clock.instant();
        long started = System.nanoTime();
        var read = rows.count(campaign, board, now, before == null ? -1 : before.turn());
        var took = Duration.ofNanos(System.nanoTime() - started);
        var counted =
                read.map(r -> new Counted(r.placed(), r.turn(), now, took))
                        .orElseGet(() -> same(before, now));
        kept.put(name, counted);
        return counted;
    }

    /** Nothing has changed since: it is as of now. */
    private static Counted same(@Nullable Counted before, Instant now) {
        var known = Objects.requireNonNull(before);
        return new Counted(known.placed(), known.turn(), now, known.took());
    }

    private static Name name(Campaign campaign, Board board) {
        return new Name(campaign.id(), campaign.version(), board.id());
    }
}
