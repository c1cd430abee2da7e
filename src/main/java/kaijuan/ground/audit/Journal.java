package kaijuan.ground.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the tables audit_entry and audit_head. */
@Component
class Journal {

    static final String TYPED = "audit typed";

    static final String HOLD = "select no, digest from audit_head for update";

    static final String HEAD = "select no, digest from audit_head";

    static final String ADD =
            """
            insert into audit_entry (no, at, who, what, about, detail, typed_sealed, digest)
            values (:no, :at, :who, :what, :about, :detail, :typed, :digest)
            """;

    static final String MOVE =
            """
            update audit_head set no = :no, digest = :digest where no = :no - 1
            """;

    static final String FROM =
            """
            select no, at, who, what, about, detail, typed_sealed, digest from audit_entry
            where no > :after order by no limit :most
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    Journal(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** The last entry's number and digest. */
    record Head(long no, byte[] digest) {}

    /** A row as it stands: the entry, or null where what was typed does not open. */
    record Row(long no, @Nullable Noted entry, byte[] digest) {}

    /** The head, held until the transaction ends: whoever adds next waits. */
    Head hold() {
        return head(HOLD).orElseThrow(() -> new IllegalStateException("the audit log is headless"));
    }

    /** The head; empty if somebody took it away. */
    Optional<Head> head() {
        return head(HEAD);
    }

    private Optional<Head> head(String statement) {
        return sql.sql(statement)
                .query((row, n) -> new Head(row.getLong("no"), row.getBytes("digest")))
                .optional();
    }

    void add(Noted entry, byte[] digest) {
        var typed = entry.typed();
        sql.sql(ADD)
                .param("no", entry.no())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("who", entry.who())
                .param("what", entry.what())
                .param("about", entry.about())
                .param("detail", entry.detail())
                .param("typed", typed == null ? null : sealing.seal(TYPED, typed))
                .param("digest", digest)
                .update();
        if (sql.sql(MOVE).param("no", entry.no()).param("digest", digest).update() != 1) {
            throw new IllegalStateException("the audit log has another end than its head says");
        }
    }

    List<Row> from(long after, int most) {
        return sql.sql(FROM).param("after", after).param("most", most).query(this::row).list();
    }

    Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getLong("no"), noted(row), row.getBytes("digest"));
    }

    private @Nullable Noted noted(ResultSet row) throws SQLException {
        var sealed = row.getBytes("typed_sealed");
        try {
            return new Noted(
                    row.getLong("no"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("who", Long.class),
                    row.getString("what"),
                    row.getString("about"),
                    row.getString("detail"),
                    sealed == null ? null : sealing.open(TYPED, sealed));
        } catch (RuntimeException changed) {
            return null;
        }
    }
}
