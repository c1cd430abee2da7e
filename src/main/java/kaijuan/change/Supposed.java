package kaijuan.change;

import java.time.Instant;
import java.util.Map;
import kaijuan.points.Trials;
import kaijuan.standing.Below;
import kaijuan.standing.Meter;
import kaijuan.standing.Reckoned;
import kaijuan.standing.Yardstick;
import org.jspecify.annotations.Nullable;

/** What boards are made of when points are others than those that stand in the ledger. */
final class Supposed extends Reckoned {

    private final Map<Long, Trials.Account> points;

    Supposed(Below stored, Map<Long, Trials.Account> points) {
        super(stored);
        this.points = points;
    }

    /** The points, by member. */
    Map<Long, Trials.Account> points() {
        return points;
    }

    @Override
    public void sums(Yardstick by, @Nullable Instant before, Sums to) {
        if (by.measure() != Meter.POINTS) {
            rest().sums(by, before, to);
            return;
        }
        points.forEach(
                (member, account) -> {
                    var total = account.of(by.among().rules());
                    if (total.points() > 0) {
                        to.take(member, total.points(), total.reached());
                    }
                });
    }
}
