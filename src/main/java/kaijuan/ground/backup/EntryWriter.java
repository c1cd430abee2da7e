package kaijuan.ground.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries: kind, name, content in blocks, an empty block, the content's SHA-256. */
final class EntryWriter implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BUFFER = 1 << 16;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream deflated;
    private final DataOutputStream out;
    private final Chunks.Writer chunks;

    EntryWriter(Chunks.Writer chunks) {
        this.chunks = chunks;
        this.deflated = new DeflaterOutputStream(chunks, deflater, BUFFER);
        this.out = new DataOutputStream(deflated);
    }

    /** Writes a content. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void entry(Entry kind, String name, Content content) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeUTF(name);
        var digest = new DigestOutputStream(new Blocks(), Seal.digest());
        var rows = new BufferedOutputStream(digest, BUFFER);
        content.to(rows);
        rows.flush();
        out.writeInt(0);
        out.write(digest.getMessageDigest().digest());
    }

    void json(Entry kind, Object content) throws IOException {
        var bytes = JSON.writeValueAsBytes(content);
        entry(kind, "", to -> to.write(bytes));
    }

    private final class Blocks extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }

    /** Writes what is held back, and that nothing follows. */
    void finish() throws IOException {
        out.flush();
        deflated.finish();
        chunks.finish();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
