package kaijuan.standing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sets the rows of a publication, from what happened before its moment. */
@Component
class Composition {

    private final JdbcTemplate jdbc;
    private final Entrants entrants;
    private final UnitTotals totals;

    Composition(JdbcTemplate jdbc, Entrants entrants, UnitTotals totals) {
        this.jdbc = jdbc;
        this.entrants = entrants;
        this.totals = totals;
    }

    Sheet.Done set(long id, Campaign campaign, Board board, Instant asOf, Snapshot snapshot) {
        return Sheet.fill(jdbc, id, each(campaign, board, asOf, snapshot));
    }

    /** Writes the rows of the board as of the moment. */
    Sheet.Writer each(Campaign campaign, Board board, Instant asOf, Snapshot snapshot) {
        if (board.people()) {
            var draft = snapshot.draft(campaign, board.yardstick(), asOf);
            return to -> people(draft, board, to);
        }
        var owns =
                board.measured()
                        ? owns(snapshot.draft(campaign, board.yardstick(), asOf))
                        : counted(campaign, asOf);
        var rows = totals.rows(campaign, board, owns);
        return to -> units(rows, board, to);
    }

    /** How many entered under each unit itself before the moment. */
    List<UnitTotals.Own> counted(Campaign campaign, Instant before) {
        return entrants.counted(campaign, before).stream()
                .map(c -> new UnitTotals.Own(c.unitId(), c.people(), c.latest()))
                .toList();
    }

    private static List<UnitTotals.Own> owns(Draft draft) {
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

    private static UnitTotals.Own own(long unit, long[] sum) {
        return new UnitTotals.Own(unit, sum[0], Instant.ofEpochMilli(sum[1]));
    }

    private static void people(Draft draft, Board board, Consumer<Printed> to) {
        int listed = 0;
        Long ahead = null;
        for (int at : draft.order()) {
            boolean seen = draft.listed(at);
            int rank = listed + 1;
            long score = Key.score(draft.key(at));
            var reached = Key.reached(draft.key(at), draft.began);
            to.accept(
                    new Printed(
                            rank,
                            draft.subject(at),
                            score,
                            reached,
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
                    new Printed(
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
