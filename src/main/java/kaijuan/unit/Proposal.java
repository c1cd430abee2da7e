package kaijuan.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree as it would be with the rows taken, and what is wrong with it. */
final class Proposal {

    /** More levels than any union has; keeps a unit's line short. */
    private static final int DEEPEST = 12;

    private final Map<String, Row> known;
    private final Map<String, Row> whole = new LinkedHashMap<>();
    private final List<Row> rows;
    private final List<Finding> findings = new ArrayList<>();

    Proposal(List<Directory.Entry> entries, List<Row> rows) {
        var codes =
                entries.stream()
                        .collect(Collectors.toMap(Directory.Entry::id, Directory.Entry::code));
        this.known =
                entries.stream()
                        .map(e -> new Row(0, e.code(), e.name(), e.kind(), above(e, codes)))
                        .collect(Collectors.toMap(Row::code, row -> row));
        this.rows = rows;
        whole.putAll(known);
        var firsts = new HashMap<String, Row>();
        for (var row : rows) {
            var first = firsts.putIfAbsent(row.code(), row);
            if (first != null) {
                find(row, "twice", row.code(), first.line());
            } else {
                whole.put(row.code(), row);
            }
        }
        parents();
        loops();
        names();
        findings.sort(Comparator.comparingInt(Finding::line));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Row> added() {
        return rows.stream().filter(row -> !known.containsKey(row.code())).toList();
    }

    List<Row> changed() {
        return rows.stream()
                .filter(row -> known.containsKey(row.code()))
                .filter(row -> !same(row, Objects.requireNonNull(known.get(row.code()))))
                .toList();
    }

    /** What taking the rows does; every mistake, if there is one. */
    Report report() {
        if (!findings.isEmpty()) {
            return Report.refused(findings);
        }
        var fresh = lines(added());
        var other = lines(changed());
        var rest = new ArrayList<>(lines(rows));
        rest.removeAll(new HashSet<>(fresh));
        rest.removeAll(new HashSet<>(other));
        return new Report(List.of(), fresh, other, List.copyOf(rest));
    }

    private static List<Integer> lines(List<Row> some) {
        return some.stream().map(Row::line).toList();
    }

    private void parents() {
        for (var row : rows) {
            var parent = row.parent();
            if (parent == null || whole.containsKey(parent)) {
                continue;
            }
            var meant =
                    whole.values().stream()
                            .filter(other -> other.name().equals(parent))
                            .map(Row::code)
                            .findFirst();
            if (meant.isPresent()) {
                find(row, "parent-name", parent, meant.get());
            } else {
                find(row, "parent-unknown", parent);
            }
        }
    }

    private void loops() {
        var told = new HashSet<String>();
        for (var row : rows) {
            var chain = new ArrayList<String>();
            var at = row;
            while (at != null && !chain.contains(at.code()) && chain.size() <= DEEPEST) {
                chain.add(at.code());
                at = at.parent() == null ? null : whole.get(at.parent());
            }
            if (at == null) {
                continue;
            }
            if (chain.size() > DEEPEST) {
                find(row, "deep", DEEPEST);
            } else if (at.code().equals(row.code()) && told.add(row.code())) {
                told.addAll(chain);
                chain.add(row.code());
                find(row, "loop", String.join(" → ", chain));
            }
        }
    }

    private void names() {
        record Place(@Nullable String parent, String name) {}
        var taken = new HashMap<Place, Row>();
        Set<Row> ours = new HashSet<>(rows);
        for (var row : whole.values()) {
            var other = taken.putIfAbsent(new Place(row.parent(), row.name()), row);
            if (other != null && (ours.contains(row) || ours.contains(other))) {
                var late = row.line() >= other.line() ? row : other;
                find(late, "same-name", row.name(), late == row ? other.code() : row.code());
            }
        }
    }

    private void find(Row row, String key, Object... fill) {
        findings.add(Finding.at(row.line(), key, fill));
    }

    private static boolean same(Row one, Row other) {
        return one.name().equals(other.name())
                && one.kind().equals(other.kind())
                && Objects.equals(one.parent(), other.parent());
    }

    private static @Nullable String above(Directory.Entry entry, Map<Long, String> codes) {
        return entry.parent() == null ? null : codes.get(entry.parent());
    }
}
