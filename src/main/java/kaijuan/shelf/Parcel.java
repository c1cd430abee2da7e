package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import kaijuan.ground.sheet.Column;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.sheet.Sheet;
import kaijuan.ground.sheet.Unread;
import kaijuan.ground.web.Refusal;
import org.yaml.snakeyaml.Yaml;

/** Files that came together, laid out as a folder with a list: archives unpacked, tables read. */
final class Parcel {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int MOST = 20_000;
    private static final long MOST_BYTES = 8L << 30;
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

    private final Path folder;
    private long bytes;
    private int files;

    Parcel(Path folder) {
        this.folder = folder;
    }

    /** Lays the file into the folder under its name, or what it holds if it is an archive. */
    void add(String name, InputStream content) throws IOException {
        var file = put(name, content);
        var list = name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)");
        if (!list && Content.of(file) == Content.ZIP && !epub(file)) {
            try {
                unpack(file, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException | ZipException e) {
                unpack(file, CHINESE);
            }
            Files.delete(file);
        }
    }

    /** Writes the folder's list from its table, or gives everything the tags; how many titles. */
    int list(Set<String> tags) throws IOException {
        var titles = new ArrayList<Map<String, Object>>();
        try (var all = Files.list(folder)) {
            all.filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)"))
                    .sorted()
                    .forEach(f -> titles.addAll(read(f)));
        }
        var own = folder.resolve(Manifest.FILE);
        if (titles.isEmpty() && !tags.isEmpty() && !Files.exists(own)) {
            for (var item : Manifest.of(folder)) {
                titles.add(Map.of("file", item.file(), "tags", List.copyOf(tags)));
            }
        }
        if (!titles.isEmpty()) {
            Files.writeString(own, new Yaml().dump(Map.of("titles", titles)));
        }
        return Manifest.of(folder).size();
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

    private static boolean epub(Path file) {
        try (var zip = new ZipFile(file.toFile(), CHINESE)) {
            return zip.getEntry("META-INF/container.xml") != null;
        } catch (IOException e) {
            // Torn: what reads books says so.
            return true;
        }
    }

    private void unpack(Path archive, Charset names) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive), names)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().contains("__MACOSX")) {
                    put(entry.getName(), zip);
                }
            }
        }
    }

    private Path put(String name, InputStream content) throws IOException {
        Path file;
        try {
            file = folder.resolve(name.replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            throw Refusal.against("shelf.bulk.name");
        }
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw Refusal.against("shelf.bulk.name");
        }
        if (++files > MOST) {
            throw Refusal.against("shelf.bulk.many", MOST);
        }
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                bytes += n;
                if (bytes > MOST_BYTES) {
                    throw Refusal.against("shelf.bulk.large", MOST_BYTES >> 30);
                }
                out.write(buffer, 0, n);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }
}
