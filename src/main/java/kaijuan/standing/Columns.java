package kaijuan.standing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes as the arrays that a statement takes. */
final class Columns {

    private Columns() {}

    /** Subjects, scores, moments in milliseconds, and whether listed, by the parameters' names. */
    static Map<String, Object> of(List<Change> changes) {
        var listed = new boolean[changes.size()];
        for (int i = 0; i < listed.length; i++) {
            listed[i] = changes.get(i).listed();
        }
        return Map.of(
                "subjects",
                subjects(changes),
                "scores",
                changes.stream().mapToLong(Change::score).toArray(),
                "reached",
                changes.stream().mapToLong(c -> c.reached().toEpochMilli()).toArray(),
                "listed",
                listed);
    }

    static long[] subjects(List<Change> changes) {
        return changes.stream().mapToLong(Change::subject).toArray();
    }

    static @Nullable Long[] units(List<Change> changes) {
        return changes.stream().map(Change::unit).toArray(Long[]::new);
    }
}
