package kaijuan.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaijuan.points.Trials;
import kaijuan.standing.Below;
import kaijuan.standing.Board;
import kaijuan.standing.Lists;
import kaijuan.standing.Meter;
import kaijuan.standing.Yardstick;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What boards are made of when points are others than those that stand in the ledger. */
record Supposed(Below stored, Map<Long, Trials.Account> points) implements Below {

    @Override
    public void sums(Yardstick by, @Nullable Instant before, Sums to) {
        if (by.measure() != Meter.POINTS) {
            stored.sums(by, before, to);
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

    @Override
    public void entrants(Entered to) {
        stored.entrants(to);
    }

    @Override
    public List<Own> counted(Instant before) {
        return stored.counted(before);
    }

    @Override
    public List<Own> held(Instant before) {
        return stored.held(before);
    }

    @Override
    public List<Unit> units() {
        return stored.units();
    }

    @Override
    public int[] lists(Board board, Lists lists, long[] members, long[] under) {
        return stored.lists(board, lists, members, under);
    }
}
