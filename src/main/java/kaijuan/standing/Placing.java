package kaijuan.standing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/** Places everybody on a board: a pure function of what lies below. */
public final class Placing {

    private Placing() {}

    /**
     * Reads what lies below, and gives the places of the board.
     *
     * @param asOf only what happened before this moment
     */
    public static Places of(Campaign campaign, Board board, Instant asOf, Below below) {
        if (board.waits()) {
            return to -> {};
        }
        if (!board.simple()) {
            return Placed.of(campaign, board, asOf, below);
        }
        if (board.people()) {
            var draft = draft(campaign, board, asOf, below);
            return to -> people(draft, board, to);
        }
        var owns = owns(campaign, board, asOf, below);
        var rows = UnitTotals.rows(campaign, board, owns, below.units());
        return to -> units(rows, board, to);
    }

    private static List<Below.Own> owns(Campaign campaign, Board board, Instant asOf, Below below) {
        if (board.counting()) {
            return below.counted(asOf);
        }
        return board.holds() ? below.held(asOf) : owns(draft(campaign, board, asOf, below));
    }

    private static Draft draft(Campaign campaign, Board board, Instant asOf, Below below) {
        var draft = new Draft(Grid.began(campaign));
        below.sums(board.yardstick(), asOf, draft::sum);
        below.entrants(draft::entrant);
        return draft;
    }

    private static List<Below.Own> owns(Draft draft) {
        var sums = new HashMap<Long, long[]>();
        for (int i = 0; i < draft.size(); i++) {
            long key = draft.key(i);
            long reached = Key.reached(key, draft.began).toEpochMilli();
            var sum = sums.computeIfAbsent(draft.unit(i), u -> new long[2]);
            sum[0] += Key.score(key);
            sum[1] = Math.max(sum[1], reached);
        }
        sums.remove(Draft.NO_UNIT);
        return sums.entrySet().stream().map(e -> own(e.getKey(), e.getValue())).toList();
    }

    private static Below.Own own(long unit, long[] sum) {
        return new Below.Own(unit, sum[0], Instant.ofEpochMilli(sum[1]));
    }

    private static void people(Draft draft, Board board, Consumer<Printed> to) {
        int listed = 0;
        Long ahead = null;
        for (int at : draft.order()) {
            boolean seen = draft.listed(at);
            int rank = listed + 1;
            long score = Key.score(draft.key(at));
            to.accept(
                    Printed.of(
                            rank,
                            draft.subject(at),
                            score,
                            Key.reached(draft.key(at), draft.began),
                            unit(draft.unit(at)),
                            seen,
                            seen && rank <= board.shown(),
                            ahead,
                            null));
            if (seen) {
                listed++;
                ahead = score;
            }
        }
    }

    private static void units(List<UnitRow> rows, Board board, Consumer<Printed> to) {
        int rank = 0;
        Long ahead = null;
        for (var row : rows) {
            rank++;
            to.accept(
                    Printed.of(
                            rank,
                            row.unit(),
                            row.score(),
                            row.reached(),
                            null,
                            true,
                            rank <= board.shown(),
                            ahead,
                            row.target()));
            ahead = row.score();
        }
    }

    private static @Nullable Long unit(long unit) {
        return unit == Draft.NO_UNIT ? null : unit;
    }
}
