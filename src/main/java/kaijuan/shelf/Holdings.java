package kaijuan.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files and captions belong to which title. */
@Component
class Holdings {

    private static final String MEDIUM_FILE =
            """
            select p.file, p.type, t.created_at from part p join title t on t.id = p.title_id
             where p.title_id = :title and p.no = :no and p.file is not null
            """;

    private static final String PICTURE =
            """
            select p.file, p.type, t.created_at from picture p join title t on t.id = p.title_id
             where p.title_id = :title and p.name = :name
            """;

    private static final String CAPTIONS = "select captions from title where id = :title";

    private static final String NAMED =
            """
            select file from part where file = any(:files::text[])
            union select file from picture where file = any(:files::text[])
            """;

    private final JdbcClient sql;

    Holdings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A file under its digest, with its content type and when it was taken in. */
    record File(String digest, String type, Instant since) {}

    /** The file of a part. */
    Optional<File> medium(long title, int no) {
        return sql.sql(MEDIUM_FILE)
                .param("title", title)
                .param("no", no)
                .query((row, i) -> kept(row))
                .optional();
    }

    /** A picture of a book. */
    Optional<File> picture(long title, String name) {
        return sql.sql(PICTURE)
                .param("title", title)
                .param("name", name)
                .query((row, i) -> kept(row))
                .optional();
    }

    /** The captions of a title. */
    @Nullable String captions(long title) {
        return sql.sql(CAPTIONS)
                .param("title", title)
                .query((row, i) -> row.getString(1) == null ? "" : row.getString(1))
                .optional()
                .filter(c -> !c.isEmpty())
                .orElse(null);
    }

    /** Those of the digests that belong to a title. */
    Set<String> named(Collection<String> digests) {
        return new HashSet<>(
                sql.sql(NAMED)
                        .param("files", digests.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private static File kept(ResultSet row) throws SQLException {
        return new File(
                row.getString("file"),
                row.getString("type"),
                row.getTimestamp("created_at").toInstant());
    }
}
