package kaijuan.standing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of a publication on their way into the table by COPY, with the digest of the listed. */
final class Sheet {

    /** The statement; COPY takes no parameters, so the publication's number is in each row. */
    static final String COPY =
            "copy publication_row (publication_id, list, place, rank, subject, score, reached_at,"
                    + " unit_id, listed, shown, ahead, target, parts) from stdin";

    /** Writes rows onto the sheet. */
    interface Writer {

        /** Writes all rows, the listed ones in the order of their ranks. */
        void write(Consumer<Printed> to);
    }

    private static final int ENOUGH = 60_000;

    private final long publication;
    private final int parts;
    private final PGCopyOutputStream out;
    private final MessageDigest digest;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder canonical = new StringBuilder();
    private final Map<String, Counted> lists = new LinkedHashMap<>();
    private int listed;

    private Sheet(long publication, int parts, PGCopyOutputStream out)
            throws NoSuchAlgorithmException {
        this.publication = publication;
        this.parts = parts;
        this.out = out;
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    /**
     * What was written.
     *
     * @param listed how many have a place
     * @param digest of their rows
     * @param lists the lists that anybody is on
     */
    record Done(int listed, String digest, Map<String, Counted> lists) {}

    /** A list: how many have a place, and the best and the least number of each part. */
    static final class Counted {

        /** A list that nobody is on. */
        static final Counted NOBODY = new Counted();

        private int entrants;
        private long[] best = {};
        private long[] least = {};

        private void take(Printed row, int parts) {
            if (entrants++ == 0) {
                best = new long[parts];
                least = new long[parts];
                Arrays.fill(least, Long.MAX_VALUE);
            }
            for (int p = 0; p < parts; p++) {
                long value = row.parts().get(Numbers.EACH * p);
                best[p] = Math.max(best[p], value);
                least[p] = Math.min(least[p], value);
            }
        }

        int entrants() {
            return entrants;
        }

        long[] best() {
            return best;
        }

        long[] least() {
            return least;
        }
    }

    /**
     * Fills the publication in the running transaction.
     *
     * @param parts how many parts the score has; 0 unless it is a composite
     */
    static Done fill(JdbcTemplate jdbc, long publication, int parts, Writer writer) {
        ConnectionCallback<Done> work =
                connection -> {
                    var api = connection.unwrap(PGConnection.class);
                    try (var out = new PGCopyOutputStream(api, COPY)) {
                        var sheet = new Sheet(publication, parts, out);
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
        lines.append(publication).append('\t').append(escaped(row.list())).append('\t');
        lines.append(row.place()).append('\t').append(row.rank()).append('\t');
        lines.append(row.subject()).append('\t').append(row.score()).append('\t');
        lines.append(row.reachedAt()).append('\t').append(orNull(row.unitId())).append('\t');
        lines.append(row.listed()).append('\t').append(row.shown()).append('\t');
        lines.append(orNull(row.ahead())).append('\t').append(orNull(row.target())).append('\t');
        var numbers = joined(row.parts());
        lines.append(numbers.isEmpty() ? "\\N" : "{" + numbers + "}").append('\n');
        if (row.listed()) {
            listed++;
            lists.computeIfAbsent(row.list(), l -> new Counted()).take(row, parts);
            canonical.append(row.rank()).append(',').append(row.subject()).append(',');
            canonical.append(row.score()).append(',').append(row.reachedAt().toEpochMilli());
            canonical.append(',').append(row.unitId() == null ? 0 : row.unitId());
            canonical.append(row.list().isEmpty() ? "" : "," + row.list());
            canonical.append(numbers.isEmpty() ? "" : "," + numbers).append('\n');
        }
        if (lines.length() > ENOUGH) {
            flush();
        }
    }

    private static String joined(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private Done done() {
        flush();
        return new Done(listed, HexFormat.of().formatHex(digest.digest()), lists);
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
