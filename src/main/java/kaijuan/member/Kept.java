package kaijuan.member;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that are kept of a person, as that person reads them. */
public final class Kept {

    private Kept() {}

    /** What is found of the {@code :member}: each row by the names of its columns. */
    public static List<Map<String, @Nullable Object>> rows(
            JdbcClient.StatementSpec asked, long member) {
        return asked.param("member", member)
                .query(
                        (row, n) -> {
                            var about = row.getMetaData();
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            for (int i = 1; i <= about.getColumnCount(); i++) {
                                one.put(about.getColumnLabel(i), plain(row.getObject(i)));
                            }
                            return one;
                        })
                .list();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Timestamp moment -> moment.toInstant();
            case Date day -> day.toLocalDate();
            case null -> null;
            default -> value;
        };
    }
}
