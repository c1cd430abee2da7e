package kaijuan.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds rows of a file to the units in which somebody may change the tree. */
final class Bounds {

    private final Units units;
    private final Scope within;
    private final List<Row> rows;
    private final Map<String, Row> byCode = new HashMap<>();

    Bounds(Units units, Scope within, List<Row> rows) {
        this.units = units;
        this.within = within;
        this.rows = rows;
        rows.forEach(row -> byCode.put(row.code(), row));
    }

    /** Rows that change or add something beyond. */
    List<Finding> beyond() {
        return rows.stream()
                .filter(row -> !inside(row))
                .map(row -> Finding.at(row.line(), "beyond", row.code()))
                .toList();
    }

    private boolean inside(Row row) {
        var known = units.maybe(row.code()).orElse(null);
        if (known == null) {
            return parent(row.parent());
        }
        return within.holds(known.id()) && (stays(known, row.parent()) || parent(row.parent()));
    }

    private boolean stays(Unit known, @Nullable String parent) {
        var above = known.parent();
        return above == null
                ? parent == null
                : parent != null && units.maybe(parent).filter(p -> p.id() == above).isPresent();
    }

    /** A unit of the scope, or a new one of the file: that is held to the same. */
    private boolean parent(@Nullable String code) {
        if (code == null) {
            return false;
        }
        var known = units.maybe(code).orElse(null);
        return known == null ? byCode.containsKey(code) : within.holds(known.id());
    }
}
