package kaijuan.standing;

import java.time.Instant;
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

    Composition(JdbcTemplate jdbc, Entrants entrants, UnitTotals totals, Snapshot snapshot) {
        this.jdbc = jdbc;
        this.entrants = entrants;
        this.totals = totals;
        this.snapshot = snapshot;
    }

    Sheet.Done set(long id, Campaign campaign, Board board, Instant asOf) {
        // Read before the COPY begins: its connection takes no other statement.
        return Sheet.fill(jdbc, id, of(campaign, board, asOf)::each);
    }

    /**
     * The places of the board as of the moment, as the database has it now. Runs inside a
     * transaction only.
     */
    public Places of(Campaign campaign, Board board, Instant asOf) {
        return Placing.of(campaign, board, asOf, new Stored(campaign));
    }

    /** What the database keeps of the campaign's members, for boards of any definition of it. */
    public Below below(Campaign campaign) {
        return new Stored(campaign);
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
        public List<Unit> units() {
            return totals.units();
        }
    }
}
