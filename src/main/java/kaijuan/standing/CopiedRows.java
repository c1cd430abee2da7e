package kaijuan.standing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;
import org.postgresql.copy.CopyOut;

/** Reads subject, score and moment out of PostgreSQL's binary COPY, a row a message. */
final class CopiedRows {

    private static final int SIGNATURE = 11;
    private static final short END = -1;
    private static final long MILLIS_TO_2000 = 946_684_800_000L;

    private CopiedRows() {}

    static void read(CopyOut out, Instant began, Ranking.Taker to)
            throws SQLException, IOException {
        long offset = MILLIS_TO_2000 - began.toEpochMilli();
        boolean first = true;
        for (byte[] message = out.readFromCopy(); message != null; message = out.readFromCopy()) {
            var row = ByteBuffer.wrap(message);
            if (first) {
                row.position(SIGNATURE + Integer.BYTES);
                row.position(row.position() + Integer.BYTES + row.getInt(row.position()));
                first = false;
            }
            while (row.remaining() >= Short.BYTES && row.getShort() != END) {
                long subject = eight(row);
                long score = eight(row);
                long micros = eight(row);
                to.take(subject, Key.of(score, Math.floorDiv(micros, 1000) + offset));
            }
        }
    }

    private static long eight(ByteBuffer row) throws IOException {
        if (row.getInt() != Long.BYTES) {
            throw new IOException("a column of a copied row is not eight bytes long");
        }
        return row.getLong();
    }
}
