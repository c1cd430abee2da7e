package kaijuan.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.points.Trials;
import kaijuan.standing.Below;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What boards are made of when points are others than those that stand in the ledger. */
record Supposed(Below stored, Map<Long, Trials.Total> points) implements Below {

    @Override
    public void sums(String measure, Set<String> media, @Nullable Instant before, Sums to) {
        if (!measure.equals("points")) {
            stored.sums(measure, media, before, to);
            return;
        }
        points.forEach(
                (member, total) -> {
                    if (total.points() > 0) {
                        to.take(member, total.points(), total.reached());
                    }
                });
    }

    @Override
    public void entrants(Entered to) {
        stored.entrants(to);
    }

    @Override
    public List<Own> counted(Instant before) {
        return stored.counted(before);
    }

    @Override
    public List<Unit> units() {
        return stored.units();
    }
}
