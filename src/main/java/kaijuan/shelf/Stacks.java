package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files kept by the SHA-256 of their content; nothing a person typed is ever part of a path. */
@Component
class Stacks {

    private final Path folder;
    private final Clock clock;

    Stacks(@Value("${kaijuan.data}") String data, Clock clock) {
        this.folder = Path.of(data).resolve("files");
        this.clock = clock;
    }

    /** Where the file with the digest is. */
    Path at(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no digest: " + digest);
        }
        return folder.resolve(digest.substring(0, 2)).resolve(digest);
    }

    /** A new empty file beside those that are kept; whoever asks for it takes it away again. */
    Path fresh() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "new-", ".part");
    }

    /** Keeps the content and returns its digest; keeping it again changes nothing. */
    String keep(InputStream content) throws IOException {
        var fresh = fresh();
        try {
            var digest = write(content, fresh);
            touch(fresh);
            var place = at(digest);
            try {
                // Young again, so that it is not swept before a row names it.
                touch(place);
            } catch (NoSuchFileException absent) {
                Files.createDirectories(place.getParent());
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return digest;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    /** Where files are kept: each folder holds those whose digests begin alike. */
    List<Path> shelves() throws IOException {
        return list(folder, Files::isDirectory);
    }

    /** Files in the folder that nobody kept or kept again since the moment. */
    List<Path> before(Path shelf, Instant moment) throws IOException {
        return list(shelf, file -> Files.isRegularFile(file) && older(file, moment));
    }

    /** What was being taken in and left behind before the moment. */
    List<Path> unfinished(Instant moment) throws IOException {
        return before(folder, moment);
    }

    /** Takes the file away, unless it is kept again meanwhile. */
    void drop(Path file, Instant before) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".aside");
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        if (older(aside, before)) {
            Files.delete(aside);
        } else {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> list(Path folder, Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(which).toList();
        }
    }

    private static boolean older(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Writes the content to the file, until it is on the disk, and returns its digest. */
    String write(InputStream content, Path to) throws IOException {
        try (var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var digest = digest();
            var buffer = new byte[1 << 16];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
                for (var left = ByteBuffer.wrap(buffer, 0, n); left.hasRemaining(); ) {
                    out.write(left);
                }
            }
            // Renamed before it is on the disk, a power cut would leave an empty file of that name.
            out.force(true);
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** The digest of the file's content in hex. */
    static String digest(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = digest();
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of the text in hex. */
    static String hex(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
