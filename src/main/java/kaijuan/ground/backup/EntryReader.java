package kaijuan.ground.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries and checks each one's digest at its end. */
final class EntryReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BUFFER = 1 << 16;
    private static final int DIGEST = 32;

    /** Contents and sums are small; what claims to be larger is none. */
    private static final int LARGEST_JSON = 16 << 20;

    private final DataInputStream in;
    private final Chunks.Reader chunks;

    EntryReader(Chunks.Reader chunks) {
        this.chunks = chunks;
        this.in =
                new DataInputStream(
                        new InflaterInputStream(chunks, new java.util.zip.Inflater(), BUFFER));
    }

    /** Takes the entry that comes next; its content is read to the end whatever is left of it. */
    @FunctionalInterface
    interface Taker {
        void take(Entry kind, String name, InputStream content) throws IOException;
    }

    /**
     * Reads all entries up to the end.
     *
     * @throws Unfit if the file is spoilt or cut
     */
    void all(Taker taker) throws IOException {
        read(taker, Entry.END);
    }

    /** Reads the contents and the tables, and no further than the entry after them. */
    void tables(Taker taker) throws IOException {
        read(taker, Entry.KEYS);
    }

    private void read(Taker taker, Entry upTo) throws IOException {
        try {
            Entry kind;
            do {
                kind = next(taker);
            } while (kind.compareTo(upTo) < 0);
            if (kind == Entry.END) {
                chunks.drain();
            }
        } catch (EOFException | ZipException spoilt) {
            throw new Unfit(spoilt, "backup.spoilt");
        }
    }

    private Entry next(Taker taker) throws IOException {
        int written = in.readUnsignedByte();
        if (written >= Entry.values().length) {
            throw new Unfit("backup.spoilt");
        }
        var kind = Entry.values()[written];
        var name = in.readUTF();
        var content = new Content();
        taker.take(kind, name, content);
        content.transferTo(OutputStream.nullOutputStream());
        if (!Arrays.equals(content.digest.digest(), in.readNBytes(DIGEST))) {
            throw new Unfit("backup.spoilt");
        }
        return kind;
    }

    static <T> T json(InputStream content, Class<T> type) throws IOException {
        return JSON.readValue(content.readNBytes(LARGEST_JSON), type);
    }

    private final class Content extends InputStream {
        private final MessageDigest digest = Seal.digest();
        private int left;
        private boolean over;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0 && !over) {
                left = in.readInt();
                over = left == 0;
            }
            if (over) {
                return -1;
            }
            if (left < 0) {
                throw new Unfit("backup.spoilt");
            }
            int now = in.read(bytes, from, Math.min(length, left));
            if (now < 0) {
                throw new EOFException();
            }
            left -= now;
            digest.update(bytes, from, now);
            return now;
        }
    }
}
