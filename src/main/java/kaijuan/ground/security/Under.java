package kaijuan.ground.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How many sealed things lie under which key. */
public final class Under {

    private Under() {}

    /** The numbers of a statement that gives the key and how many, a row for each key. */
    public static Map<Integer, Long> of(StatementSpec asked) {
        var all = new HashMap<Integer, Long>();
        asked.query(
                row -> {
                    all.put(row.getInt(1), row.getLong(2));
                });
        return all;
    }
}
