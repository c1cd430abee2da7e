package kaijuan.shelf;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Bytes of a large file at any place, with one small buffer. Numbers are big-endian. */
final class Window implements Closeable {

    private final RandomAccessFile file;
    private final long size;
    private final byte[] buffer = new byte[1 << 16];
    private long start;
    private int filled;

    Window(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "r");
        this.size = file.length();
    }

    long size() {
        return size;
    }

    /** The byte at the place, 0 to 255. */
    int at(long place) throws IOException {
        if (place < start || place >= start + filled) {
            fill(place);
        }
        return buffer[(int) (place - start)] & 0xff;
    }

    /** The number in so many bytes, up to eight. */
    long number(long place, int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | at(place + i);
        }
        return number;
    }

    /** The bytes at the place. */
    byte[] bytes(long place, int length) throws IOException {
        if (place < 0 || length < 0 || place + length > size) {
            throw new EOFException();
        }
        var bytes = new byte[length];
        file.seek(place);
        file.readFully(bytes);
        return bytes;
    }

    /** So many bytes as Latin-1, for signatures. */
    String word(long place, int length) throws IOException {
        return new String(bytes(place, length), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void fill(long place) throws IOException {
        if (place < 0 || place >= size) {
            throw new EOFException();
        }
        file.seek(place);
        start = place;
        filled = Math.max(0, file.read(buffer));
        if (filled == 0) {
            throw new EOFException();
        }
    }
}
