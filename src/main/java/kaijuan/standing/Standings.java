package kaijuan.standing;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands where, as of when. */
@Component
public class Standings {

    /** The topic on which those ring whose place was counted: campaign and member of each, flat. */
    public static final String PLACED = "placed";

    private final LivePeople people;
    private final LiveUnits units;
    private final PrintedBoards printed;
    private final Computed computed;
    private final Press press;

    Standings(
            LivePeople people,
            LiveUnits units,
            PrintedBoards printed,
            Computed computed,
            Press press) {
        this.people = people;
        this.units = units;
        this.printed = printed;
        this.computed = computed;
        this.press = press;
    }

    /** The boards of the campaign, in the order in which they are shown. */
    public List<Board> boards(Campaign campaign) {
        return campaign.chapter(Boards.class).all();
    }

    /**
     * The board with the id.
     *
     * @throws Refusal 404 when there is none
     */
    public Board board(Campaign campaign, String id) {
        return campaign.chapter(Boards.class).of(id).orElseThrow(Refusal::unknown);
    }

    /** The public places of the board's first list from the place on, at most so many. */
    public Listing top(Campaign campaign, Board board, int from, int count) {
        return top(campaign, board, null, from, count);
    }

    /**
     * The public places of a list of the board from the place on, at most so many.
     *
     * @param list the list's word, or null for the first one
     * @throws Refusal 404 when there is no such list
     */
    public Listing top(Campaign campaign, Board board, @Nullable String list, int from, int count) {
        if (board.waits()) {
            return Listing.nothing(Lists.WHOLE, "", board.shown(), null);
        }
        int most = Math.clamp(board.shown() - from + 1L, 0, count);
        if (!board.live()) {
            return printed.top(campaign, board, list, from, most);
        }
        if (!board.simple()) {
            return computed.top(campaign, board, list, from, most);
        }
        if (list != null && !list.isEmpty()) {
            throw Refusal.unknown();
        }
        return board.people()
                ? people.top(campaign, board, from, most)
                : units.top(campaign, board, from, most);
    }

    /** The person's own place at any depth; empty without a score as of the board's moment. */
    public Optional<Mine> mine(Campaign campaign, Board board, long member) {
        if (!board.people() || board.waits()) {
            return Optional.empty();
        }
        if (!board.live()) {
            return printed.mine(campaign, board, member);
        }
        return board.simple()
                ? people.mine(campaign, board, member)
                : computed.mine(campaign, board, member);
    }

    /**
     * The same of a publication.
     *
     * @param published the publication; null for what stands now
     */
    public Listing top(
            Campaign campaign,
            Board board,
            @Nullable Publication published,
            @Nullable String list,
            int from,
            int count) {
        if (published == null) {
            return top(campaign, board, list, from, count);
        }
        int most = Math.clamp(board.shown() - from + 1L, 0, count);
        return printed.top(board, published, list, from, most);
    }

    /** The person's own place in a publication, or as it stands now without one. */
    public Optional<Mine> mine(
            Campaign campaign, Board board, @Nullable Publication published, long member) {
        return published == null
                ? mine(campaign, board, member)
                : found(campaign, board, published, member).map(f -> Mine.of(board, f.row()));
    }

    /** The row of a person or unit with what explains it; empty without one. */
    Optional<Found> found(
            Campaign campaign, Board board, @Nullable Publication published, long subject) {
        if (board.waits()) {
            return Optional.empty();
        }
        if (published != null) {
            return printed.found(board, published, subject);
        }
        if (!board.live()) {
            return current(campaign, board).flatMap(p -> printed.found(board, p, subject));
        }
        if (!board.simple()) {
            return computed.found(campaign, board, subject);
        }
        return board.people()
                ? people.found(campaign, board, subject)
                : units.found(campaign, board, subject);
    }

    /** The latest publication of a board that is not live. */
    public Optional<Publication> current(Campaign campaign, Board board) {
        return printed.current(campaign, board);
    }

    /** Prints what is due now and does not wait for the job; returns how many boards. */
    public int publishDue(Campaign campaign) {
        return press.printDue(campaign);
    }
}
