package kaijuan.standing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sets the rows of a publication, from what happened before its moment. */
@Component
public class Composition {

    private final JdbcTemplate jdbc;
    private final Entrants entrants;
    private final UnitTotals totals;
    private final Snapshot snapshot;
    private final Traits traits;

    Composition(
            JdbcTemplate jdbc,
            Entrants entrants,
            UnitTotals totals,
            Snapshot snapshot,
            Traits traits) {
        this.jdbc = jdbc;
        this.entrants = entrants;
        this.totals = totals;
        this.snapshot = snapshot;
        this.traits = traits;
    }

    Sheet.Done set(long id, Campaign campaign, Board board, Instant asOf) {
        int parts =
                board.formula() instanceof Formula.Composite(var weighted, var decimals)
                        ? weighted.size()
                        : 0;
        // Read before the COPY begins: its connection takes no other statement.
        return Sheet.fill(jdbc, id, parts, of(campaign, board, asOf)::each);
    }

    /** The lists of the board among today's units. */
    Lists lists(Board board) {
        return Lists.of(board, totals.units());
    }

    /**
     * The places of the board as of the moment, as the database has it now. Runs inside a
     * transaction only.
     */
    public Places of(Campaign campaign, Board board, Instant asOf) {
        return Placing.of(campaign, board, asOf, new Stored(campaign));
    }

    /**
     * The word of everybody's list of the board; empty for none.
     *
     * @param under the unit that each entered under, 0 for none
     */
    public List<String> on(Campaign campaign, Board board, long[] members, long[] under) {
        var lists = lists(board);
        return Arrays.stream(below(campaign).lists(board, lists, members, under))
                .mapToObj(i -> i == Lists.NONE ? "" : lists.all().get(i).id())
                .toList();
    }

    /** What the database keeps of the campaign's members, for boards of any definition of it. */
    public Below below(Campaign campaign) {
        return new Stored(campaign);
    }

    /** What each unit held itself before the moment. */
    List<Below.Own> held(Campaign campaign, Instant before) {
        return totals.held(campaign, before);
    }

    /** How many entered under each unit itself before the moment. */
    List<Below.Own> counted(Campaign campaign, Instant before) {
        return entrants.counted(campaign, before).stream()
                .map(c -> new Below.Own(c.unitId(), c.people(), c.latest()))
                .toList();
    }

    /** What the database keeps. */
    private final class Stored implements Below {

        private final Campaign campaign;

        Stored(Campaign campaign) {
            this.campaign = campaign;
        }

        @Override
        public void sums(Yardstick by, @Nullable Instant before, Sums to) {
            snapshot.sums(campaign, by, before, to::take);
        }

        @Override
        public void entrants(Entered to) {
            entrants.all(campaign, to);
        }

        @Override
        public List<Own> counted(Instant before) {
            return Composition.this.counted(campaign, before);
        }

        @Override
        public List<Own> held(Instant before) {
            return totals.held(campaign, before);
        }

        @Override
        public int[] lists(Board board, Lists lists, long[] members, long[] under) {
            var split = board.split();
            return split != null && split.said()
                    ? traits.lists(campaign, split, lists, members)
                    : Below.super.lists(board, lists, members, under);
        }

        @Override
        public List<Unit> units() {
            return totals.units();
        }
    }
}
