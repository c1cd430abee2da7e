package kaijuan.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A folder's list of titles: {@code shelf.yaml}, or its files where there is none. */
final class Manifest {

    static final String FILE = "shelf.yaml";

    static final Set<String> ENDINGS =
            Set.of("epub", "pdf", "txt", "mp3", "m4a", "m4b", "mp4", "m4v");
    private static final int MOST = 20_000;
    private static final long MOST_BYTES = 8L << 20;

    private Manifest() {}

    /** A line of the list; without a label it is refused for the reason given. */
    record Item(
            String file,
            Path path,
            String medium,
            @Nullable Label label,
            @Nullable Refusal refusal) {

        Report.Row refused() {
            return Report.refused(
                    file, refusal == null ? Refusal.against("shelf.refused.row") : refusal);
        }
    }

    /** The titles in the folder, in order. */
    static List<Item> of(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                throw Refusal.against("shelf.refused.folder", folder.getFileName());
            }
            var list = folder.resolve(FILE);
            return Files.isRegularFile(list) ? listed(folder, list) : lying(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Item> lying(Path folder) throws IOException {
        try (var files = Files.walk(folder, 8)) {
            var albums = new LinkedHashSet<Path>();
            return files.sorted()
                    .filter(f -> taken(folder, f, albums))
                    .limit(MOST)
                    .map(f -> new Item(folder.relativize(f).toString(), f, "", Label.NONE, null))
                    .toList();
        }
    }

    /** A file to take, or a folder that is one recording; the files in such a folder are not. */
    private static boolean taken(Path folder, Path path, Set<Path> albums) {
        try {
            if (Files.isDirectory(path)) {
                return !path.equals(folder) && Album.is(path) && albums.add(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Files.isRegularFile(path)
                && ENDINGS.contains(ending(path))
                && !albums.contains(path.getParent());
    }

    static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<Item> listed(Path folder, Path list) throws IOException {
        if (Files.size(list) > MOST_BYTES) {
            throw Refusal.against("shelf.refused.list", FILE, "> 8 MB");
        }
        if (!(document(list) instanceof Map<?, ?> all)
                || !(all.get("titles") instanceof List<?> rows)
                || rows.size() > MOST) {
            throw Refusal.against("shelf.refused.list", FILE, "titles:");
        }
        var items = new ArrayList<Item>();
        for (var row : rows) {
            items.add(item(folder, row));
        }
        return items;
    }

    private static @Nullable Object document(Path list) throws IOException {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit((int) MOST_BYTES);
        options.setAllowDuplicateKeys(false);
        try (var in = Files.newBufferedReader(list)) {
            return new Yaml(new SafeConstructor(options)).load(in);
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw Refusal.against("shelf.refused.list", FILE, line);
        } catch (YAMLException | java.nio.charset.CharacterCodingException e) {
            throw Refusal.against("shelf.refused.list", FILE, "UTF-8");
        }
    }

    private static Item item(Path folder, @Nullable Object row) throws IOException {
        if (!(row instanceof Map<?, ?> said) || !(said.get("file") instanceof String file)) {
            return refused(String.valueOf(row), folder, "shelf.refused.row");
        }
        Path path;
        try {
            path = folder.resolve(file).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            return refused(file, folder, "shelf.refused.outside");
        }
        if (!inside(folder, path)) {
            return refused(file, folder, "shelf.refused.outside");
        }
        if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
            return refused(file, folder, "shelf.refused.absent");
        }
        var words = new Row(said);
        var captions = words.text("captions");
        var beside = captions.isEmpty() ? null : folder.resolve(captions).normalize();
        if (beside != null && !(inside(folder, beside) && Files.isRegularFile(beside))) {
            return refused(captions, folder, "shelf.refused.absent");
        }
        try {
            return new Item(file, path, words.text("medium"), label(words, beside), null);
        } catch (Refusal refusal) {
            return new Item(file, path, "", null, refusal);
        }
    }

    private static Label label(Row row, @Nullable Path captions) throws IOException {
        var tags = new LinkedHashSet<>(row.texts("rooms"));
        tags.addAll(row.texts("tags"));
        return new Label(
                row.text("title"),
                row.text("author"),
                row.text("dynasty"),
                row.text("narrator"),
                row.text("about"),
                row.text("source"),
                row.text("licence"),
                Boolean.TRUE.equals(row.said().get("synthetic")),
                tags,
                captions == null ? null : Captions.of(captions));
    }

    private static boolean inside(Path folder, Path path) throws IOException {
        return path.startsWith(folder.normalize())
                && (!Files.exists(path) || path.toRealPath().startsWith(folder.toRealPath()));
    }

    private static Item refused(String file, Path folder, String key) {
        return new Item(file, folder, "", null, Refusal.against(key, file));
    }

    /** What the list says of one title. */
    private record Row(Map<?, ?> said) {

        String text(String key) {
            var value = said.get(key);
            return value == null || value instanceof Map || value instanceof List
                    ? ""
                    : value.toString().strip();
        }

        List<String> texts(String key) {
            return said.get(key) instanceof List<?> all
                    ? all.stream().map(String::valueOf).filter(t -> !t.isBlank()).toList()
                    : text(key).isEmpty() ? List.of() : List.of(text(key));
        }
    }
}
