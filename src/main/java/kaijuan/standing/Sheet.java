package kaijuan.standing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of a publication on their way into the table by COPY, with the digest of the listed. */
final class Sheet {

    /** The statement; COPY takes no parameters, so the publication's number is in each row. */
    static final String COPY =
            "copy publication_row (publication_id, rank, subject, score, reached_at, unit_id,"
                    + " listed, shown, ahead, target) from stdin";

    /** Writes rows onto the sheet. */
    interface Writer {

        /** Writes all rows, the listed ones in the order of their ranks. */
        void write(Consumer<Printed> to);
    }

    private static final int ENOUGH = 60_000;

    private final long publication;
    private final PGCopyOutputStream out;
    private final MessageDigest digest;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder canonical = new StringBuilder();
    private int listed;

    private Sheet(long publication, PGCopyOutputStream out) throws NoSuchAlgorithmException {
        this.publication = publication;
        this.out = out;
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    /** How many have a place, and the digest of their rows. */
    record Done(int listed, String digest) {}

    /** Fills the publication in the running transaction. */
    static Done fill(JdbcTemplate jdbc, long publication, Writer writer) {
        ConnectionCallback<Done> work =
                connection -> {
                    var api = connection.unwrap(PGConnection.class);
                    try (var out = new PGCopyOutputStream(api, COPY)) {
                        var sheet = new Sheet(publication, out);
                        writer.write(sheet::row);
                        return sheet.done();
                    } catch (IOException | NoSuchAlgorithmException e) {
                        throw new SQLException(e);
                    }
                };
        var done = jdbc.execute(work);
        if (done == null) {
            throw new IllegalStateException("the sheet was not filled");
        }
        return done;
    }

    void row(Printed row) {
        lines.append(publication).append('\t').append(row.rank()).append('\t');
        lines.append(row.subject()).append('\t').append(row.score()).append('\t');
        lines.append(row.reachedAt()).append('\t').append(orNull(row.unitId())).append('\t');
        lines.append(row.listed()).append('\t').append(row.shown()).append('\t');
        lines.append(orNull(row.ahead())).append('\t').append(orNull(row.target())).append('\n');
        if (row.listed()) {
            listed++;
            canonical.append(row.rank()).append(',').append(row.subject()).append(',');
            canonical.append(row.score()).append(',').append(row.reachedAt().toEpochMilli());
            canonical.append(',').append(row.unitId() == null ? 0 : row.unitId()).append('\n');
        }
        if (lines.length() > ENOUGH) {
            flush();
        }
    }

    private Done done() {
        flush();
        return new Done(listed, HexFormat.of().formatHex(digest.digest()));
    }

    private void flush() {
        try {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update(canonical.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
        canonical.setLength(0);
    }

    private static String orNull(@Nullable Object value) {
        return value == null ? "\\N" : value.toString();
    }
}
