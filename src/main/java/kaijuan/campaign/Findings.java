package kaijuan.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaijuan.ground.text.Both;
import org.yaml.snakeyaml.error.Mark;

/** Gathers the mistakes of one definition, so that all are told at once. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /** Notes a mistake at the place, in both languages. */
    public void add(Mark place, String key, String zh, String en) {
        found.add(new Finding(place.getLine() + 1, place.getColumn() + 1, key, new Both(zh, en)));
    }

    /** All mistakes, in order of their lines. */
    public List<Finding> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
                .toList();
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }
}
