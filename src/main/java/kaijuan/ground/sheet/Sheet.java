package kaijuan.ground.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file, read line by line; lines without anything are left out. CSV in UTF-8, UTF-16
 * with its mark or GB18030, with commas, semicolons or tabs; of XLSX the first sheet.
 */
public final class Sheet implements Iterator<Line>, AutoCloseable {

    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = 40 << 20;

    /** Where lines come from; null at the end. */
    interface Lines extends AutoCloseable {
        @Nullable Line next() throws IOException;

        @Override
        void close() throws IOException;
    }

    private final Lines lines;
    private final int most;
    private int count;
    private @Nullable Line next;
    private boolean over;

    private Sheet(Lines lines, int most) {
        this.lines = lines;
        this.most = most;
    }

    /**
     * Opens the file.
     *
     * @param most lines with anything that it may have
     * @throws Unread if it is no table that can be read
     */
    public static Sheet open(Path file, int most) {
        try {
            long size = Files.size(file);
            if (size == 0 || size > MOST_BYTES) {
                throw new Unread(1, "sheet.size", MOST_BYTES >> 20);
            }
            return new Sheet(
                    XlsxLines.looksLike(file) ? XlsxLines.open(file) : CsvLines.open(file), most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether another line follows.
     *
     * @throws Unread if the file cannot be read on, or is too long
     */
    @Override
    public boolean hasNext() {
        while (next == null && !over) {
            var read = read();
            over = read == null;
            if (read != null && !read.empty()) {
                if (++count > most) {
                    throw new Unread(read.number(), "sheet.long", most);
                }
                next = read;
            }
        }
        return next != null;
    }

    private @Nullable Line read() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        return line;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
