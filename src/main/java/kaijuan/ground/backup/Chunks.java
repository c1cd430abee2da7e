package kaijuan.ground.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The body of a backup: sealed chunks, each with its length before it; the last one says so. */
final class Chunks {

    private static final int SIZE = 1 << 17;
    private static final int ROOM = 64;
    private static final int LAST = 1 << 30;

    private Chunks() {}

    /** Writes what it is given in chunks. */
    static final class Writer extends OutputStream {
        private final DataOutputStream out;
        private final Seal seal;
        private final byte[] held = new byte[SIZE];
        private int count;

        Writer(OutputStream out, Seal seal) {
            this.out = new DataOutputStream(out);
            this.seal = seal;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int left = length;
            while (left > 0) {
                if (count == SIZE) {
                    chunk(false);
                }
                int now = Math.min(left, SIZE - count);
                System.arraycopy(bytes, at, held, count, now);
                count += now;
                at += now;
                left -= now;
            }
        }

        private void chunk(boolean last) throws IOException {
            var sealed = seal.close(held, count, last);
            out.writeInt(sealed.length | (last ? LAST : 0));
            out.write(sealed);
            count = 0;
        }

        /** Writes the last one. */
        void finish() throws IOException {
            chunk(true);
            out.flush();
        }
    }

    /** Reads chunks, each one checked before a byte of it is handed on. */
    static final class Reader extends InputStream {
        private final DataInputStream in;
        private final Seal seal;
        private byte[] held = new byte[0];
        private int at;
        private boolean last;

        Reader(InputStream in, Seal seal) {
            this.in = new DataInputStream(in);
            this.seal = seal;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            while (at == held.length) {
                if (last) {
                    return -1;
                }
                next();
            }
            int now = Math.min(length, held.length - at);
            System.arraycopy(held, at, bytes, from, now);
            at += now;
            return now;
        }

        private void next() throws IOException {
            try {
                int written = in.readInt();
                last = (written & LAST) != 0;
                int length = written & ~LAST;
                if (length < 0 || length > SIZE + ROOM) {
                    throw new Unfit("backup.spoilt");
                }
                var sealed = new byte[length];
                in.readFully(sealed);
                held = seal.open(sealed, last);
                at = 0;
            } catch (EOFException cut) {
                throw new Unfit(cut, "backup.cut");
            }
            if (last && in.read() >= 0) {
                throw new Unfit("backup.spoilt");
            }
        }

        /** Reads to the end, so that the last chunk is seen. */
        void drain() throws IOException {
            var away = new byte[8192];
            while (read(away, 0, away.length) >= 0) {
                continue;
            }
        }
    }
}
