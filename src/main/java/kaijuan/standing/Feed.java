package kaijuan.standing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads rows and turns for a node's memory. */
@Component
class Feed {

    static final String TURN =
            "select coalesce(max(turn), 0) from standing_turn where campaign_id = :campaign";
    static final String TURNS = "select campaign_id, turn from standing_turn";
    static final String AFTER =
            """
            select turn, measure, subjects, scores, reached, listed from standing_feed
            where campaign_id = :campaign and turn > :turn order by turn limit 500
            """;

    /**
     * What a turn changed.
     *
     * @param subjects who; null when all rows have to be read again
     */
    record Turn(
            long turn,
            String measure,
            long @Nullable [] subjects,
            long[] scores,
            long[] reached,
            boolean[] listed) {}

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    Feed(JdbcClient sql, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    private long turn(long campaign) {
        return sql.sql(TURN).param("campaign", campaign).query(Long.class).single();
    }

    /** The last turn of every campaign. */
    Map<Long, Long> turns() {
        var all = new HashMap<Long, Long>();
        RowCallbackHandler take = r -> all.put(r.getLong(1), r.getLong(2));
        sql.sql(TURNS).query(take);
        return all;
    }

    /** The turns after the one given, at most 500. */
    List<Turn> after(long campaign, long turn) {
        return sql.sql(AFTER)
                .param("campaign", campaign)
                .param("turn", turn)
                .query((r, n) -> turn(r))
                .list();
    }

    /** All listed rows in order, as of one turn. */
    Followed load(long campaign, Yardstick by, Instant began, Instant now) {
        var loaded =
                snapshot.execute(
                        open -> {
                            long turn = turn(campaign);
                            var ranking = Ranking.load(to -> copy(campaign, by, began, to));
                            return new Followed(ranking, turn, now);
                        });
        return Objects.requireNonNull(loaded);
    }

    private void copy(long campaign, Yardstick by, Instant began, Ranking.Taker to) {
        // COPY takes no parameters; the number is a long, and the word is quoted.
        var rows =
                "select subject, score, reached_at from standing_row where campaign_id = "
                        + campaign
                        + " and measure = '"
                        + by.word().replace("'", "''")
                        + "' and listed";
        ConnectionCallback<Boolean> read =
                connection -> {
                    var api = connection.unwrap(PGConnection.class).getCopyAPI();
                    var out = api.copyOut("copy (" + rows + ") to stdout (format binary)");
                    try {
                        CopiedRows.read(out, began, to);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return true;
                };
        jdbc.execute(read);
    }

    private static Turn turn(ResultSet r) throws SQLException {
        var subjects = r.getArray(3);
        return new Turn(
                r.getLong(1),
                r.getString(2),
                subjects == null ? null : longs(subjects),
                longs(r.getArray(4)),
                longs(r.getArray(5)),
                flags(r.getArray(6)));
    }

    private static long[] longs(@Nullable Array array) throws SQLException {
        var boxed = array == null ? new Long[0] : (Long[]) array.getArray();
        return List.of(boxed).stream().mapToLong(Long::longValue).toArray();
    }

    private static boolean[] flags(@Nullable Array array) throws SQLException {
        var boxed = array == null ? new Boolean[0] : (Boolean[]) array.getArray();
        var flags = new boolean[boxed.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = boxed[i];
        }
        return flags;
    }
}
