package kaijuan.result;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads a part line by line, none too long, and digests it. */
final class LineReader implements AutoCloseable {

    private final String name;
    private final InputStream in;
    private final LongConsumer spend;
    private final JsonMapper json;
    private final MessageDigest digest = Format.sha256();
    private long bytes;
    private long lines;

    /**
     * Of the part.
     *
     * @param spend told how many bytes were read; may refuse to go on
     */
    LineReader(String name, InputStream in, LongConsumer spend, JsonMapper json) {
        this.name = name;
        this.in = new BufferedInputStream(in, 1 << 16);
        this.spend = spend;
        this.json = json;
    }

    /** The next line as the type; null after the last. */
    <T> @Nullable T next(Class<T> type) throws Broken {
        var line = line((byte) '\n');
        if (line == null) {
            return null;
        }
        lines++;
        try {
            return json.readValue(line, type);
        } catch (RuntimeException e) {
            throw wrong();
        }
    }

    /** All of the part as text. */
    String all() throws Broken {
        var all = line((byte) -1);
        return all == null ? "" : new String(all, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** That the line last read is not what it should be. */
    Broken wrong() {
        return new Broken(
                name + " 第 " + lines + " 行读不懂。", name + " line " + lines + " cannot be read.");
    }

    private byte @Nullable [] line(byte end) throws Broken {
        var line = new ByteArrayOutputStream(256);
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (line.size() >= Format.LONGEST) {
                    throw new Broken(
                            name + " 第 " + (lines + 1) + " 行太长。",
                            name + " line " + (lines + 1) + " is too long.");
                }
                line.write(b);
                if (end >= 0 && b == end) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new Broken(name + " 已损坏，解不开。", name + " is damaged and cannot be unpacked.");
        }
        if (line.size() == 0) {
            return null;
        }
        var some = line.toByteArray();
        digest.update(some);
        bytes += some.length;
        spend.accept(some.length);
        return some;
    }

    /** What was read, once the last line was. */
    Lines.Part part() {
        return new Lines.Part(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // What had to be read was read.
        }
    }
}
