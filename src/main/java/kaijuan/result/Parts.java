package kaijuan.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes the parts of a result, one after the other, and their digests at the end. */
final class Parts implements AutoCloseable {

    private final ZipOutputStream zip;
    private final JsonMapper json = Format.json();
    private final Instant at;
    private final List<Lines.Part> done = new ArrayList<>();
    private MessageDigest digest = Format.sha256();
    private String name = "";
    private long bytes;

    /** Into the file, with the moment as the date of every part. */
    Parts(Path file, Instant at) throws IOException {
        this.zip = new ZipOutputStream(out(file), StandardCharsets.UTF_8);
        this.at = at;
    }

    private static OutputStream out(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    void begin(String part) throws IOException {
        end();
        var entry = new ZipEntry(part);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        name = part;
        digest = Format.sha256();
        bytes = 0;
    }

    void text(String text) throws IOException {
        var some = text.getBytes(StandardCharsets.UTF_8);
        digest.update(some);
        bytes += some.length;
        zip.write(some);
    }

    void line(Object value) throws IOException {
        text(json.writeValueAsString(value) + "\n");
    }

    /** Ends the file with the digests; gives the digest of all parts. */
    String seal() throws IOException {
        end();
        var seal = Format.seal(done);
        begin(Format.SEAL);
        line(seal);
        zip.closeEntry();
        return seal.digest();
    }

    private void end() throws IOException {
        if (!name.isEmpty()) {
            zip.closeEntry();
            var hash = HexFormat.of().formatHex(digest.digest());
            done.add(new Lines.Part(name, bytes, hash));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
