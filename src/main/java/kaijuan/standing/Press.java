package kaijuan.standing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Prints publications: each moment of a board's grid once, whichever node comes first. */
@Component
class Press {

    private final Publications publications;
    private final Settled settled;
    private final Composition composition;
    private final TransactionOperations transaction;
    private final Clock clock;

    Press(
            Publications publications,
            Settled settled,
            Composition composition,
            TransactionOperations transaction,
            Clock clock) {
        this.publications = publications;
        this.settled = settled;
        this.composition = composition;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Prints the latest due publication of each board that lacks it; returns how many. */
    int printDue(Campaign campaign) {
        int printed = 0;
        for (var board : campaign.chapter(Boards.class).all()) {
            if (board.publish() instanceof Publish.Every(var every) && !board.waits()) {
                var due = due(campaign, board, Grid.of(campaign, every));
                printed += due.isPresent() && printCounted(campaign, board, due.get()) ? 1 : 0;
            }
        }
        return printed;
    }

    private boolean printCounted(Campaign campaign, Board board, Instant due) {
        return settled.at(campaign, due) && print(campaign, board, due);
    }

    /**
     * What is to be printed.
     *
     * @param next when it is printed next, or null
     * @param author who publishes it by hand; null for the clock
     * @param after the publication that it is to follow, 0 for none; null whichever it is
     */
    record Order(
            Board board,
            Instant asOf,
            @Nullable Instant next,
            @Nullable String author,
            @Nullable Long after) {}

    /** After the last moment of the grid one more where something was corrected since. */
    private Optional<Instant> due(Campaign campaign, Board board, Grid grid) {
        var until = clock.instant().minus(Settled.WAIT);
        var latest = publications.latest(campaign.id(), board.id());
        boolean corrected =
                until.isAfter(grid.until())
                        && latest.isPresent()
                        && !latest.get().asOf().isBefore(grid.until())
                        && settled.overtaken(campaign, latest.get());
        return (corrected ? grid.beyond() : grid).last(until);
    }

    /** Prints the board as of the moment; false when that is done already. */
    boolean print(Campaign campaign, Board board, Instant asOf) {
        var next =
                board.publish() instanceof Publish.Every(var every)
                        ? Grid.of(campaign, every).next(asOf).orElse(null)
                        : null;
        return print(campaign, new Order(board, asOf, next, null, null));
    }

    /** Scores what is known; see {@link Settled#catchUp}. */
    void catchUp(Campaign campaign, Instant moment) {
        settled.catchUp(campaign, moment);
    }

    /** The same, also by somebody's hand. */
    boolean print(Campaign campaign, Order order) {
        var latest = publications.latest(campaign.id(), order.board().id());
        if (latest.isPresent() && !latest.get().asOf().isBefore(order.asOf())) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(open -> printed(campaign, order)));
    }

    private boolean printed(Campaign campaign, Order order) {
        var id = publications.open(campaign, order, clock.instant());
        if (id.isEmpty()) {
            return false;
        }
        var board = order.board();
        var lists = composition.lists(board);
        var done = composition.set(id.get(), campaign, board, order.asOf());
        publications.close(id.get(), lists, done);
        publications.thin(campaign.id(), board.id());
        return true;
    }
}
