package kaijuan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Orders of one prize by hand: what the database alone can do. */
final class BareOrders {

    // The same rows under the same guards.
    private static final String TAKE =
            "update prize_stock set remaining = remaining - 1 where prize_id = ? and remaining > 0";
    private static final String PAY =
            """
            insert into prize_account as a (campaign_id, member_id, spent, taken)
            values (?, ?, 1, array[?::bigint])
            on conflict (campaign_id, member_id) do update
            set spent = a.spent + 1, taken = array[?::bigint] where a.spent < 100000000
            """;
    private static final String ORDER =
            """
            insert into prize_order (campaign_id, member_id, prize_id, key, price, way, unit_id,
                state, personal, pass_hash, at)
            values (?, ?, ?, ?, 1, 'pickup', ?, 'ordered', ?, ?, now()) returning id
            """;
    private static final String STEP =
            "insert into prize_step (order_id, state, at) values (?, 'ordered', now())";
    private static final int SEALED = 60;
    private static final int HASH = 32;

    private final Stage stage;
    private final long campaign;
    private final long prize;
    private final long unit;
    private final AtomicInteger turns = new AtomicInteger();

    BareOrders(Stage stage, long campaign, long prize, long unit) {
        this.stage = stage;
        this.campaign = campaign;
        this.prize = prize;
        this.unit = unit;
    }

    /** Orders on one connection until the moment; returns how many. */
    long until(long end) throws SQLException {
        long done = 0;
        try (var connection = stage.the(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                one(connection, stage.members[turns.getAndIncrement() % stage.members.length]);
                done++;
            }
            connection.setAutoCommit(true);
        }
        return done;
    }

    private void one(Connection connection, long member) throws SQLException {
        try (var order = connection.prepareStatement(ORDER);
                var pay = connection.prepareStatement(PAY);
                var take = connection.prepareStatement(TAKE);
                var step = connection.prepareStatement(STEP)) {
            order.setLong(1, campaign);
            order.setLong(2, member);
            order.setLong(3, prize);
            order.setObject(4, UUID.randomUUID());
            order.setLong(5, unit);
            order.setBytes(6, new byte[SEALED]);
            order.setBytes(7, random(HASH));
            long id = number(order);
            pay.setLong(1, campaign);
            pay.setLong(2, member);
            pay.setLong(3, prize);
            pay.setLong(4, prize);
            pay.executeUpdate();
            take.setLong(1, prize);
            take.executeUpdate();
            step.setLong(1, id);
            step.executeUpdate();
            connection.commit();
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static byte[] random(int bytes) {
        var some = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(some);
        return some;
    }
}
