package kaijuan.shop;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * People who all have looked at a prize while it was there, and now stand at its stock: the row is
 * held until so many wait for it, and let go.
 */
final class Crowd {

    private static final String HOLD =
            "select remaining from prize_stock where prize_id = ? for update";
    private static final String WAITING =
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;

    private Crowd() {}

    /** Does so many at once; lets them go when at least so many wait. */
    static <T> List<T> at(
            DataSource source, Prize prize, int waiting, int times, IntFunction<Callable<T>> work)
            throws Exception {
        try (var pool = Executors.newFixedThreadPool(times);
                var held = source.getConnection();
                var look = source.getConnection()) {
            held.setAutoCommit(false);
            try (var hold = held.prepareStatement(HOLD)) {
                hold.setLong(1, prize.id());
                hold.executeQuery().next();
            }
            var futures = IntStream.range(0, times).mapToObj(work).map(pool::submit).toList();
            await().until(() -> waiting(look) >= waiting);
            held.commit();
            held.setAutoCommit(true);
            var came = new ArrayList<T>();
            for (var future : futures) {
                came.add(future.get());
            }
            return came;
        }
    }

    private static int waiting(Connection look) throws SQLException {
        try (var asked = look.prepareStatement(WAITING);
                var rows = asked.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
