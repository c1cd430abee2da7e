package kaijuan.ground;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Small facts of the installation itself, by key. */
@Component
public class Notes {

    static final String OF = "select value from note where key = :key";
    static final String KEEP =
            """
            insert into note (key, value) values (:key, :value)
            on conflict (key) do update set value = excluded.value
            """;

    static final String CHANGE =
            """
            insert into note (key, value) values (:key, :value)
            on conflict (key) do update set value = excluded.value where note.value = :was
            """;

    private final JdbcClient sql;

    Notes(JdbcClient sql) {
        this.sql = sql;
    }

    /** The value kept under the key. */
    public Optional<String> of(String key) {
        return sql.sql(OF).param("key", key).query(String.class).optional();
    }

    /** Keeps the value under the key. */
    public void keep(String key, String value) {
        sql.sql(KEEP).param("key", key).param("value", value).update();
    }

    /**
     * Keeps the value unless somebody else has changed what was there.
     *
     * @param was the value as it was read; null for none
     */
    public boolean change(String key, @Nullable String was, String value) {
        return sql.sql(CHANGE).param("key", key).param("was", was).param("value", value).update()
                == 1;
    }
}
