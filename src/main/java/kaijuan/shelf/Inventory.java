package kaijuan.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.sheet.Column;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.sheet.Sheet;
import kaijuan.ground.sheet.Unread;
import kaijuan.ground.web.Refusal;

/** Tables of titles that came with the files: what a folder's list would say. */
final class Inventory {

    private static final int MOST = 20_000;
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("file", "文件", Set.of("文件名"), true),
                    new Column("title", "书名", Set.of("题名", "名称"), false),
                    new Column("author", "作者", Set.of("责任者"), false),
                    new Column("dynasty", "朝代", Set.of(), false),
                    new Column("medium", "媒介", Set.of(), false),
                    new Column("rooms", "板块", Set.of(), false),
                    new Column("tags", "标签", Set.of(), false),
                    new Column("about", "简介", Set.of("说明"), false),
                    new Column("narrator", "朗读", Set.of("朗读者"), false),
                    new Column("source", "来源", Set.of(), false),
                    new Column("licence", "许可", Set.of("版权"), false));

    private Inventory() {}

    /** What the tables in the folder say of each title, in their order. */
    static List<Map<String, Object>> of(Path folder) throws IOException {
        var titles = new ArrayList<Map<String, Object>>();
        try (var all = Files.list(folder)) {
            all.filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)"))
                    .sorted()
                    .forEach(f -> titles.addAll(read(f)));
        }
        place(folder, titles);
        return titles;
    }

    /** A table may name files without their folders, where there is only one of the name. */
    private static void place(Path folder, List<Map<String, Object>> titles) throws IOException {
        var named = new HashMap<String, List<Path>>();
        try (var all = Files.walk(folder)) {
            all.forEach(
                    f ->
                            named.computeIfAbsent("" + f.getFileName(), n -> new ArrayList<>())
                                    .add(f));
        }
        for (var title : titles) {
            var there = named.getOrDefault(String.valueOf(title.get("file")), List.of());
            if (there.size() == 1) {
                title.put("file", folder.relativize(there.getFirst()).toString());
            }
        }
    }

    private static List<Map<String, Object>> read(Path table) {
        var titles = new ArrayList<Map<String, Object>>();
        var flaws = new ArrayList<Flaw>();
        try (var sheet = Sheet.open(table, MOST)) {
            var places = Column.places(sheet.next(), COLUMNS, flaws);
            while (flaws.isEmpty() && sheet.hasNext()) {
                var line = sheet.next();
                var said = new LinkedHashMap<String, Object>();
                places.forEach(
                        (column, at) -> {
                            var cell = line.cell(at);
                            if (!cell.isEmpty()) {
                                said.put(column.word(), value(column.word(), cell));
                            }
                        });
                titles.add(said);
            }
        } catch (Unread unread) {
            flaws.add(unread.flaw());
        } catch (java.util.NoSuchElementException e) {
            throw Refusal.against("shelf.bulk.table.empty", table.getFileName());
        }
        if (!flaws.isEmpty()) {
            throw Refusal.against("shelf.bulk.table", table.getFileName(), flaws.getFirst().line());
        }
        return titles;
    }

    private static Object value(String word, String cell) {
        return Set.of("rooms", "tags").contains(word)
                ? List.of(cell.split("\\s*[,，、;；]\\s*"))
                : cell;
    }
}
