package kaijuan.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Deeds;
import kaijuan.ground.database.Bell;
import kaijuan.ground.database.Bell.Ring;
import kaijuan.points.Points;
import kaijuan.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sums up what the bell has rung for. Rings are taken and sums changed in one transaction, so that
 * a crash in the middle leaves the rings to be heard again.
 */
@Component
class Turn {

    private static final int RINGS = 4096;
    private static final int TOGETHER = 400;

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

    /** An entrant's day that rang, or, without a day, an entrant. */
    private record What(long campaign, long member, @Nullable LocalDate day) {}

    /** The days and members that rang, of one campaign. */
    private record Rung(Set<Deeds.On> days, Set<Long> members) {}

    /**
     * Sums up what has rung by now. What rings meanwhile waits for the next turn: where thousands
     * read, a turn that went on until nothing rings would sum the same days up again and again.
     */
    void go() {
        var began = ground.clock().instant();
        var rings = rung(began);
        while (!rings.isEmpty()) {
            hear(rings);
            rings = rung(began);
        }
        for (var campaign : campaigns.all()) {
            if (!ground.points().behind(campaign, began)) {
                ground.sums().seen(campaign.id(), began);
            }
        }
    }

    private List<Ring> rung(Instant until) {
        return bell.rung(until, RINGS, Points.DAY, Standings.PLACED);
    }

    /**
     * Sums each day up once, with the last ring that names it: the rings before are taken without,
     * as the last still waits.
     */
    private void hear(List<Ring> rings) {
        var last = new HashMap<What, Long>();
        rings.forEach(ring -> named(ring).forEach(what -> last.put(what, ring.id())));
        var some = new ArrayList<Ring>();
        var due = new ArrayList<What>();
        for (var ring : rings) {
            some.add(ring);
            named(ring).stream().filter(what -> last.remove(what, ring.id())).forEach(due::add);
            if (due.size() >= TOGETHER || ring == rings.getLast()) {
                gently(() -> take(some, due));
                some.clear();
                due.clear();
            }
        }
    }

    // Desks may be a minute old: whoever reads at the moment goes first.
    private void gently(Runnable work) {
        long start = System.nanoTime();
        ground.transaction().executeWithoutResult(open -> work.run());
        LockSupport.parkNanos(System.nanoTime() - start);
    }

    private void take(List<Ring> some, List<What> due) {
        bell.take(some);
        // Campaigns in order: two nodes hold their sums without deadlock.
        var rung = new TreeMap<Long, Rung>();
        for (var what : due) {
            var of = of(rung, what.campaign());
            if (what.day() == null) {
                of.members().add(what.member());
            } else {
                of.days().add(new Deeds.On(what.member(), what.day()));
            }
        }
        rung.forEach((id, what) -> fold.fold(campaigns.byId(id), what.days(), what.members()));
    }

    private static List<What> named(Ring ring) {
        var named = new ArrayList<What>();
        boolean days = ring.topic().equals(Points.DAY);
        int step = days ? 3 : 2;
        for (int i = 0; i + step <= ring.keys().length; i += step) {
            var day = days ? LocalDate.ofEpochDay(ring.keys()[i + 2]) : null;
            named.add(new What(ring.keys()[i], ring.keys()[i + 1], day));
        }
        return named;
    }

    private static Rung of(Map<Long, Rung> rung, long campaign) {
        return rung.computeIfAbsent(campaign, c -> new Rung(new HashSet<>(), new HashSet<>()));
    }
}
