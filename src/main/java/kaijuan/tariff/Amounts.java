package kaijuan.tariff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deeds by their amounts: points of a quiz, minutes of a platform. */
final class Amounts implements Flow {

    private final List<Time> times;
    private final int[] sums;

    private Amounts(List<Time> times, int[] sums) {
        this.times = times;
        this.sums = sums;
    }

    /** The sum of what happened, without what came to nothing. */
    static Amounts of(Times all) {
        var times = new ArrayList<Time>();
        all.times().stream().filter(t -> t.amount() > 0).forEach(times::add);
        var sums = new int[times.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + times.get(i).amount();
        }
        return new Amounts(times, sums);
    }

    @Override
    public int sum() {
        return sums.length == 0 ? 0 : sums[sums.length - 1];
    }

    @Override
    public Instant reached(int amount) {
        return at(amount).at();
    }

    @Override
    public @Nullable Long title(int amount) {
        return null;
    }

    @Override
    public String deed(int amount) {
        return at(amount).deed();
    }

    private Time at(int amount) {
        int i = 0;
        while (sums[i] < amount) {
            i++;
        }
        return times.get(i);
    }
}
