package kaijuan.desk.web;

import org.jspecify.annotations.Nullable;

/** How far entrants are towards the target of their unit (C6). */
public record Progress(long reached, int target) {

    private static final int WHOLE = 100;

    static @Nullable Progress of(long reached, @Nullable Integer target) {
        return target == null || target == 0 ? null : new Progress(reached, target);
    }

    /** In per cent, rounded down: only what is reached is 100. */
    public int percent() {
        return (int) (reached * WHOLE / target);
    }
}
