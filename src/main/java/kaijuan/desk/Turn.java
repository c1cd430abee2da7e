package kaijuan.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Deeds;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import kaijuan.standing.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sums up what the bell has rung for. Rings are taken and sums changed in one transaction, so that
 * a crash in the middle leaves the rings to be heard again.
 */
@Component
class Turn {

    private static final int RINGS = 256;

    private final Bell bell;
    private final Campaigns campaigns;
    private final Fold fold;
    private final Ground ground;

    Turn(Bell bell, Campaigns campaigns, Fold fold, Ground ground) {
        this.bell = bell;
        this.campaigns = campaigns;
        this.fold = fold;
        this.ground = ground;
    }

    /** What a turn stands on. */
    @Component
    record Ground(Sums sums, Points points, Clock clock, TransactionOperations transaction) {}

    /** The days and members that rang, of one campaign. */
    private record Rung(Set<Deeds.On> days, Set<Long> members) {}

    /**
     * Sums up what has rung by now. What rings meanwhile waits for the next turn: where thousands
     * read, a turn that went on until nothing rings would sum the same days up again and again.
     */
    void go() {
        var began = ground.clock().instant();
        int days = bell.waiting(Points.DAY);
        int placed = bell.waiting(Standings.PLACED);
        while (days > 0 || placed > 0) {
            int some = Math.min(days, RINGS);
            int others = Math.min(placed, RINGS);
            ground.transaction().executeWithoutResult(open -> hear(some, others));
            days -= some;
            placed -= others;
        }
        for (var campaign : campaigns.all()) {
            if (!ground.points().behind(campaign, began)) {
                ground.sums().seen(campaign.id(), began);
            }
        }
    }

    private void hear(int some, int others) {
        var days = bell.hear(Points.DAY, some);
        var placed = bell.hear(Standings.PLACED, others);
        // Campaigns in order: two nodes hold their sums without deadlock.
        var rung = new TreeMap<Long, Rung>();
        for (var ring : days) {
            for (int i = 0; i + 2 < ring.length; i += 3) {
                var on = new Deeds.On(ring[i + 1], LocalDate.ofEpochDay(ring[i + 2]));
                of(rung, ring[i]).days().add(on);
            }
        }
        for (var ring : placed) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                of(rung, ring[i]).members().add(ring[i + 1]);
            }
        }
        rung.forEach((id, what) -> fold.fold(campaigns.byId(id), what.days(), what.members()));
    }

    private static Rung of(TreeMap<Long, Rung> rung, long campaign) {
        return rung.computeIfAbsent(campaign, c -> new Rung(new HashSet<>(), new HashSet<>()));
    }
}
