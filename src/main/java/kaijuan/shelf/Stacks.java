package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
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

    /** Keeps the content and returns its digest; keeping it again changes nothing. */
    String keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(folder, "new-", ".part");
        try {
            var digest = copy(content, fresh);
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

    /** The digest of the file's content in hex. */
    static String digest(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, (bytes, length) -> {});
        }
    }

    private static String copy(InputStream content, Path to) throws IOException {
        try (var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var digest =
                    read(
                            content,
                            (bytes, length) -> {
                                var left = java.nio.ByteBuffer.wrap(bytes, 0, length);
                                while (left.hasRemaining()) {
                                    out.write(left);
                                }
                            });
            // Renamed before it is on the disk, a power cut would leave an empty file of that name.
            out.force(true);
            return digest;
        }
    }

    private interface Sink {
        void take(byte[] bytes, int length) throws IOException;
    }

    private static String read(InputStream in, Sink sink) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                sink.take(buffer, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
