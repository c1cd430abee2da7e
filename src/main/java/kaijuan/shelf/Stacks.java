package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files kept by the SHA-256 of their content; nothing a person typed is ever part of a path. */
@Component
class Stacks {

    private final Path folder;

    Stacks(@Value("${kaijuan.data}") String data) {
        this.folder = Path.of(data).resolve("files");
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
            var place = at(digest);
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return digest;
        } finally {
            Files.deleteIfExists(fresh);
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
