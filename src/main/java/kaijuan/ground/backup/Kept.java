package kaijuan.ground.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of an installation, each named by the SHA-256 of its content. While they are copied, a
 * second name keeps the one that would be swept.
 */
final class Kept implements AutoCloseable {

    private static final Pattern PLACE = Pattern.compile("([0-9a-f]{2})/(\\1[0-9a-f]{62})");

    private final Path folder;
    private final Path aside;
    private final List<Path> made = new ArrayList<>();

    private Kept(Path folder, Path aside) {
        this.folder = folder;
        this.aside = aside;
    }

    /** Those in the data folder, which may be copied out at leisure until it is closed. */
    static Kept hold(Path data) throws IOException {
        var kept = new Kept(data.resolve("files"), Files.createTempDirectory(data, "backup-"));
        for (var place : kept.places()) {
            kept.second(place);
        }
        return kept;
    }

    /** A place for files that come in, beside the folder until they are let in. */
    static Kept coming(Path data) throws IOException {
        Files.createDirectories(data);
        return new Kept(data.resolve("files"), Files.createTempDirectory(data, "restore-"));
    }

    private Set<String> places() throws IOException {
        var all = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, 2)) {
                files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(PLACE.asMatchPredicate())
                        .forEach(all::add);
            }
        }
        return all;
    }

    private void second(String place) throws IOException {
        var to = aside.resolve(place);
        Files.createDirectories(to.getParent());
        try {
            linked(to, folder.resolve(place));
        } catch (NoSuchFileException swept) {
            // Nothing names it at the moment of the backup, or it would still be there.
        }
    }

    /** By a second name, or by a copy where the file system has none. */
    private static void linked(Path to, Path from) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (NoSuchFileException swept) {
            throw swept;
        } catch (UnsupportedOperationException | FileSystemException nameless) {
            Files.copy(from, to);
        }
    }

    /** The files that are held, by their places. */
    List<String> held() throws IOException {
        try (Stream<Path> files = Files.walk(aside)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> aside.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The file's content; its length. */
    long out(String place, OutputStream to) throws IOException {
        return Files.copy(aside.resolve(place), to);
    }

    /**
     * Takes a file in, aside; its length.
     *
     * @throws Unfit if it is not what its name says
     */
    long in(String place, InputStream content) throws IOException {
        var found = PLACE.matcher(place);
        if (!found.matches()) {
            throw new Unfit("backup.spoilt");
        }
        var to = aside.resolve(place);
        Files.createDirectories(to.getParent());
        var digest = Seal.digest();
        try (var in = new java.security.DigestInputStream(content, digest)) {
            Files.copy(in, to);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(found.group(2))) {
            throw new Unfit("backup.spoilt");
        }
        return Files.size(to);
    }

    /** Lets those that came into the folder; what is there already stays. */
    void admit() throws IOException {
        for (var place : held()) {
            var to = folder.resolve(place);
            Files.createDirectories(to.getParent());
            if (!Files.exists(to)) {
                Files.move(aside.resolve(place), to, StandardCopyOption.ATOMIC_MOVE);
                made.add(to);
            }
        }
    }

    /** Takes out again those that were let in. */
    void retract() throws IOException {
        for (var file : made) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(aside)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
