package kaijuan.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kaijuan.ground.sheet.Line;
import kaijuan.ground.sheet.Sheet;
import kaijuan.ground.sheet.Unread;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a file of units: CSV or XLSX, with a header in Chinese or English. */
@Component
public class UnitFile {

    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = 20 << 20;

    /** The most lines a file may have: a province has a few thousand units. */
    private static final int MOST = 100_000;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]+");
    private static final Pattern FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);

    private final Units units;
    private final Kinds kinds;

    UnitFile(Units units, Kinds kinds) {
        this.units = units;
        this.kinds = kinds;
    }

    /** Loads the file into the tree, or tells every mistake in it and loads nothing. */
    public Report load(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            return Report.refused(List.of(Finding.at(1, "size", MOST_BYTES >> 20)));
        }
        try {
            var copy = Files.createTempFile("units", "");
            try {
                return done(Files.write(copy, file), null, units::load);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for somebody who may change the units in the scope, and add others below them. */
    public Report load(Path file, Scope within) {
        return done(file, within, units::load);
    }

    /** What loading it would do, or every mistake in it; nothing is loaded. */
    public Report check(Path file, Scope within) {
        return done(file, within, units::weighed);
    }

    private Report done(Path file, @Nullable Scope within, Function<List<Row>, Report> end) {
        var findings = new ArrayList<Finding>();
        var rows = rows(lines(file, findings), findings);
        if (within != null && !within.whole()) {
            findings.addAll(new Bounds(units, within, rows).beyond());
        }
        if (findings.isEmpty()) {
            return end.apply(rows);
        }
        findings.addAll(units.judged(rows));
        findings.sort(Comparator.comparingInt(Finding::line));
        return Report.refused(findings);
    }

    private static List<Line> lines(Path file, List<Finding> findings) {
        var lines = new ArrayList<Line>();
        try (var sheet = Sheet.open(file, MOST)) {
            while (sheet.hasNext()) {
                var line = sheet.next();
                line.flaws().stream().map(Finding::of).forEach(findings::add);
                lines.add(line);
            }
        } catch (Unread unread) {
            findings.add(Finding.of(unread.flaw()));
        }
        return lines;
    }

    private List<Row> rows(List<Line> lines, List<Finding> findings) {
        if (lines.isEmpty()) {
            if (findings.isEmpty()) {
                findings.add(Finding.at(1, "empty"));
            }
            return List.of();
        }
        var header = header(lines.getFirst(), findings);
        if (header.size() < Column.values().length) {
            return List.of();
        }
        if (lines.size() == 1 && findings.isEmpty()) {
            findings.add(Finding.at(lines.getFirst().number(), "empty"));
        }
        return lines.stream().skip(1).map(line -> row(line, header, findings)).toList();
    }

    private static Map<Column, Integer> header(Line line, List<Finding> findings) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < line.cells().size(); i++) {
            var word = line.cell(i).toLowerCase(Locale.ROOT);
            for (var column : Column.values()) {
                if (column.words.contains(word) && found.putIfAbsent(column, i) != null) {
                    findings.add(Finding.at(line.number(), "column-twice", line.cell(i)));
                }
            }
        }
        for (var column : Column.values()) {
            if (!found.containsKey(column)) {
                findings.add(
                        Finding.at(
                                line.number(),
                                "column",
                                column.chinese,
                                column.name().toLowerCase(Locale.ROOT),
                                String.join(" | ", line.cells())));
            }
        }
        return found;
    }

    private Row row(Line line, Map<Column, Integer> header, List<Finding> findings) {
        var cells = new EnumMap<Column, String>(Column.class);
        header.forEach((column, place) -> cells.put(column, line.cell(place)));
        cells.forEach((column, cell) -> judge(line.number(), column, cell, findings));
        var parent = cells.getOrDefault(Column.PARENT, "");
        return new Row(
                line.number(),
                cells.getOrDefault(Column.CODE, ""),
                cells.getOrDefault(Column.NAME, ""),
                kinds.meant(cells.getOrDefault(Column.KIND, "")),
                parent.isEmpty() ? null : parent);
    }

    private static void judge(int line, Column column, String cell, List<Finding> findings) {
        if (cell.isEmpty()) {
            if (column != Column.PARENT) {
                findings.add(Finding.at(line, "missing", column.chinese));
            }
        } else if (cell.codePointCount(0, cell.length()) > column.longest) {
            findings.add(Finding.at(line, "too-long", column.chinese, column.longest));
        } else if (FORMULA.matcher(cell).matches()) {
            findings.add(Finding.at(line, "formula-text", column.chinese, cell.charAt(0)));
        } else if (CONTROL.matcher(cell).matches()) {
            findings.add(Finding.at(line, "control", column.chinese));
        } else if (column == Column.CODE && !CODE.matcher(cell).matches()) {
            findings.add(Finding.at(line, "code", cell));
        }
    }

    private enum Column {
        CODE("编码", 40, Set.of("code", "编码", "代码", "单位编码", "单位代码")),
        NAME("名称", 100, Set.of("name", "名称", "单位", "单位名称")),
        KIND("类别", 40, Set.of("kind", "类别", "类型", "单位类别")),
        PARENT("上级", 40, Set.of("parent", "上级", "上级编码", "上级单位", "上级单位编码"));

        final String chinese;
        final int longest;
        final Set<String> words;

        Column(String chinese, int longest, Set<String> words) {
            this.chinese = chinese;
            this.longest = longest;
            this.words = words;
        }
    }
}
