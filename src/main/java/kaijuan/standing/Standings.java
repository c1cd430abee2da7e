package kaijuan.standing;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Who stands where, as of when. */
@Component
public class Standings {

    private final LivePeople people;
    private final LiveUnits units;
    private final PrintedBoards printed;
    private final Press press;

    Standings(LivePeople people, LiveUnits units, PrintedBoards printed, Press press) {
        this.people = people;
        this.units = units;
        this.printed = printed;
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

    /** The public places of the board from the rank on, at most so many. */
    public Listing top(Campaign campaign, Board board, int from, int count) {
        if (board.waits()) {
            return new Listing(List.of(), 0, board.shown(), null, null);
        }
        int most = Math.clamp(board.shown() - from + 1L, 0, count);
        if (!board.live()) {
            return printed.top(campaign, board, from, most);
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
        return board.live()
                ? people.mine(campaign, board, member)
                : printed.mine(campaign, board, member);
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
