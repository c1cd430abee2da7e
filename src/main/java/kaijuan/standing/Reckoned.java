package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import kaijuan.unit.Unit;

/** What boards are made of where only the sums come from elsewhere than all else. */
public abstract class Reckoned implements Below {

    private final Below rest;

    /** Takes all but the sums from there. */
    protected Reckoned(Below rest) {
        this.rest = rest;
    }

    /** What has all else, and sums of its own. */
    protected final Below rest() {
        return rest;
    }

    @Override
    public final void entrants(Entered to) {
        rest.entrants(to);
    }

    @Override
    public final List<Own> counted(Instant before) {
        return rest.counted(before);
    }

    @Override
    public final List<Own> held(Instant before) {
        return rest.held(before);
    }

    @Override
    public final List<Unit> units() {
        return rest.units();
    }

    @Override
    public final int[] lists(Board board, Lists lists, long[] members, long[] under) {
        return rest.lists(board, lists, members, under);
    }
}
