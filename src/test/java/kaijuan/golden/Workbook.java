package kaijuan.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A history worked out by hand: tables in a text file, as a spreadsheet would hold them. A line in
 * brackets begins a table, the next is its head; cells stand between bars; # begins a remark.
 *
 * @param name the file's name
 * @param tables rows by the table's name; each row by the words of its head
 */
record Workbook(String name, Map<String, List<Map<String, String>>> tables) {

    static Workbook of(Path file) throws IOException {
        var tables = new LinkedHashMap<String, List<Map<String, String>>>();
        List<Map<String, String>> rows = new ArrayList<>();
        var head = List.<String>of();
        for (var line : Files.readAllLines(file)) {
            var plain = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (plain.startsWith("[")) {
                rows = new ArrayList<>();
                head = List.of();
                if (tables.put(plain.substring(1, plain.length() - 1).strip(), rows) != null) {
                    throw new IllegalArgumentException(file + " has twice " + plain);
                }
            } else if (!plain.isEmpty() && head.isEmpty()) {
                head = cells(plain);
            } else if (!plain.isEmpty()) {
                rows.add(row(file, head, cells(plain)));
            }
        }
        return new Workbook(String.valueOf(file.getFileName()), tables);
    }

    private static Map<String, String> row(Path file, List<String> head, List<String> cells) {
        if (cells.size() > head.size()) {
            throw new IllegalArgumentException(file + ": too many cells in " + cells);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }

    /** The rows of the table; none where it is not there. */
    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** What stands beside the word in the first table, {@code 活动}. */
    String about(String word) {
        return rows("活动").stream()
                .filter(r -> r.get("项目").equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " does not say " + word))
                .get("内容");
    }

    /** The names of tables that begin so, without that beginning. */
    List<String> named(String beginning) {
        return tables.keySet().stream()
                .filter(t -> t.startsWith(beginning))
                .map(t -> t.substring(beginning.length()).strip())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
