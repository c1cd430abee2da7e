package kaijuan.standing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes boards by hand, and gives what was published: it is never changed. */
@Component
public class Publishing {

    private static final int MOST = 200;

    private final Press press;
    private final Publications publications;
    private final TransactionOperations transaction;
    private final Audit audit;
    private final Clock clock;

    Publishing(
            Press press,
            Publications publications,
            TransactionOperations transaction,
            Audit audit,
            Clock clock) {
        this.press = press;
        this.publications = publications;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes the board as of now.
     *
     * @param member who does it; null for the command line
     * @param author their name as everybody may read it, at most 100 characters
     * @throws Refusal 409 where the board is not published by hand, or does not run yet; 422
     *     without a name; 503 while what is known is not scored yet
     */
    public Publication publish(
            Campaign campaign, Board board, @Nullable Long member, String author) {
        return publish(campaign, board, member, author, null);
    }

    /**
     * The same, where the publication that its author has seen is still the latest.
     *
     * @param after the number of that publication, 0 for none; null whichever it is
     * @throws Refusal 409 when somebody published meanwhile
     */
    public Publication publish(
            Campaign campaign,
            Board board,
            @Nullable Long member,
            String author,
            @Nullable Long after) {
        if (!(board.publish() instanceof Publish.ByHand) || board.waits()) {
            throw Refusal.conflict("standing.publish.not", board.name());
        }
        var name = author.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw Refusal.against("standing.publish.author");
        }
        // Rows keep milliseconds: so does the moment, or what happened in it would be told apart.
        var asOf = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        press.catchUp(campaign, asOf);
        var made =
                transaction.execute(
                        open -> {
                            var order = new Press.Order(board, asOf, null, name, after);
                            boolean printed = press.print(campaign, order);
                            if (!printed && after != null) {
                                throw Refusal.conflict("standing.publish.meanwhile");
                            }
                            var latest =
                                    publications
                                            .latest(campaign.id(), board.id())
                                            .orElseThrow(Refusal::unknown);
                            if (printed) {
                                note(campaign, board, member, latest);
                            }
                            return latest;
                        });
        return java.util.Objects.requireNonNull(made);
    }

    private void note(
            Campaign campaign, Board board, @Nullable Long member, Publication published) {
        audit.note(
                member,
                "board.published",
                "campaign " + campaign.id(),
                Map.of("board", board.id(), "publication", published.id()));
    }

    /** All publications of the board, the latest first, at most 200. */
    public List<Publication> all(Campaign campaign, Board board) {
        return publications.latest(campaign.id(), board.id(), MOST);
    }

    /**
     * The publication of the board with the number.
     *
     * @throws Refusal 404 when there is none
     */
    public Publication of(Campaign campaign, Board board, long number) {
        return publications.of(campaign.id(), board.id(), number).orElseThrow(Refusal::unknown);
    }
}
