package kaijuan.bench;

import java.io.IOException;
import java.io.InputStream;

/** The answers of one connection, read at as little cost as possible: only status and length. */
final class Answers {

    private static final byte[] LENGTH = "content-length:".getBytes();
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes();

    private final InputStream in;
    private final byte[] buffer = new byte[65_536];
    private int from;
    private int to;

    Answers(InputStream in) {
        this.in = in;
    }

    /** Reads the next answer to its end; gives its status. */
    int status() throws IOException {
        int line = line();
        int status = number(line + 9, 10);
        long length = 0;
        var chunked = false;
        for (line = line(); from - line > 2; line = line()) {
            if (is(line, LENGTH)) {
                length = number(line + LENGTH.length, 10);
            }
            chunked |= is(line, CHUNKED);
        }
        if (!chunked) {
            skip(length);
            return status;
        }
        for (int size = number(line(), 16); size > 0; size = number(line(), 16)) {
            skip(size + 2L);
        }
        line();
        return status;
    }

    private boolean is(int at, byte[] words) {
        for (int i = 0; i < words.length; i++) {
            int c = buffer[at + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != words[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at, int base) {
        int i = at;
        while (buffer[i] == ' ') {
            i++;
        }
        int value = 0;
        for (int d = Character.digit(buffer[i], base);
                d >= 0;
                d = Character.digit(buffer[i], base)) {
            value = value * base + d;
            i++;
        }
        return value;
    }

    /** The start of the next line; {@code from} is left behind its end. */
    private int line() throws IOException {
        int at = from;
        while (true) {
            while (at < to) {
                if (buffer[at++] == '\n') {
                    int start = from;
                    from = at;
                    return start;
                }
            }
            int had = at - from;
            fill();
            at = from + had;
        }
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int n = in.read(buffer, to, buffer.length - to);
        if (n < 0) {
            throw new IOException("closed");
        }
        to += n;
    }

    private void skip(long bytes) throws IOException {
        long left = bytes - (to - from);
        if (left <= 0) {
            from += (int) bytes;
            return;
        }
        from = 0;
        to = 0;
        in.skipNBytes(left);
    }
}
