package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Files that came together, laid out as a folder with a list: archives unpacked, tables read. */
final class Parcel {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int MOST = 20_000;
    private static final long MOST_BYTES = 8L << 30;
    private static final long MOST_RATIO = 30;
    private static final long SMALL = 50L << 20;

    private final Path folder;
    private long bytes;
    private long sent;
    private int files;

    Parcel(Path folder) {
        this.folder = folder;
    }

    /** Lays the file into the folder under its name, or what it holds if it is an archive. */
    void add(String name, InputStream content) throws IOException {
        var file = put(name, content);
        sent += Files.size(file);
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
        lift();
        var titles = Inventory.of(folder);
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

    /** A folder that holds all the rest, as people send and pack them, is left out of paths. */
    private void lift() throws IOException {
        for (var only = only(); only != null; only = only()) {
            var aside = Files.move(only, folder.resolveSibling(folder.getFileName() + ".lifted"));
            try (var all = Files.list(aside)) {
                for (var one : all.toList()) {
                    Files.move(one, folder.resolve(one.getFileName()));
                }
            }
            Files.delete(aside);
        }
    }

    private @Nullable Path only() throws IOException {
        try (var all = Files.list(folder)) {
            var some = all.limit(2).toList();
            var first = some.size() == 1 ? some.getFirst() : folder;
            return some.size() == 1 && Files.isDirectory(first) && !Album.is(first) ? first : null;
        }
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
                if (content instanceof ZipInputStream && bytes > SMALL + sent * MOST_RATIO) {
                    throw Refusal.against("shelf.bulk.bomb");
                }
                out.write(buffer, 0, n);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }
}
