package kaijuan.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaijuan.ground.text.Both;
import org.yaml.snakeyaml.error.Mark;

/** Gathers the mistakes of one definition, so that all are told at once. */
public final class Findings {

    /** More mistakes than this nobody reads; a hostile document has no end of them. */
    static final int MOST = 200;

    private final List<Finding> found = new ArrayList<>();
    private final Set<String> unfit = new HashSet<>();

    /** Notes a mistake at the place, in both languages. */
    void add(Mark place, String key, Both sentence) {
        if (found.size() < MOST) {
            found.add(new Finding(place.getLine() + 1, place.getColumn() + 1, key, sentence));
        }
    }

    /** Notes that a value is missing or not of its shape; nothing more is said of it. */
    void unfit(Mark place, String key, Both sentence) {
        add(place, key, sentence);
        unfit.add(key);
    }

    /** Whether the value was already refused for its shape. */
    boolean unfit(String key) {
        return unfit.contains(key);
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
