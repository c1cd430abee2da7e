package kaijuan.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.shop.Label;
import kaijuan.shop.Prize;
import kaijuan.shop.Prizes;
import kaijuan.shop.Storekeeping;
import kaijuan.shop.Way;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One hot prize wanted by a thousand people over HTTP, beside the bare SQL in the same run. */
public final class RedemptionBench {

    private static final int PEOPLE = 1000;
    private static final int CONNECTIONS = 64;
    private static final int SESSIONS = 16;
    private static final int STOCK = 1_000_000;
    private static final double SECONDS = 10;

    // The same rows under the same guards, by hand: what the database alone can do.
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
            insert into prize_order (campaign_id, member_id, prize_id, key, price, way, state, at)
            values (?, ?, ?, ?, 1, 'code', 'handed', now())
            """;

    private final Stage stage;
    private final Campaign campaign;
    private final Prize prize;
    private final AtomicInteger turns = new AtomicInteger();

    private RedemptionBench(Stage stage, Campaign campaign, Prize prize) {
        this.stage = stage;
        this.campaign = campaign;
        this.prize = prize;
    }

    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        out.println("## Redemptions of one hot prize by " + PEOPLE + " people");
        try (var stage = new Stage(PEOPLE)) {
            stage.signIn();
            stage.calm();
            var bench = prepared(stage);
            bench.http(SECONDS);
            bench.bare(SECONDS);
            var bare = bench.bare(SECONDS);
            var http = bench.http(SECONDS);
            out.printf("bare SQL, %d sessions:            %.0f/s%n", SESSIONS, bare);
            out.println("orders, " + CONNECTIONS + " connections:        " + http);
            out.printf("orders / bare SQL = %.2f (goal 0.40)%n", http.rate() / bare);
            out.println(bench.right());
        }
    }

    /** The campaign exchanges points; everybody has plenty; the prize is there. */
    private static RedemptionBench prepared(Stage stage) {
        var campaigns = stage.the(Campaigns.class);
        var today = stage.campaign.dayOf(java.time.Clock.systemUTC().instant());
        var days = today.minusDays(1) + " to " + today.plusDays(1);
        var shop = "shop:\n  days: " + days + "\n  units: [QP-XY]\n";
        var campaign = campaigns.load(campaigns.document(stage.campaign) + shop);
        stage.the(JdbcClient.class)
                .sql(
                        """
                        insert into points_account (campaign_id, member_id, points, reached_at)
                        select :campaign, m, 100000000, now()
                        from unnest(:members::bigint[]) as u (m)
                        """)
                .param("campaign", campaign.id())
                .param("members", stage.members)
                .update();
        var label = new Label("热门奖品", "", Way.PICKUP, 1, 1000, true);
        var store = stage.the(Storekeeping.class);
        long id = store.add(campaign, label, stage.members[0]);
        store.supply(campaign, id, STOCK, "bench", UUID.randomUUID(), stage.members[0]);
        return new RedemptionBench(stage, campaign, stage.the(Prizes.class).one(campaign, id));
    }

    private Load.Result http(double seconds) throws InterruptedException {
        var unit = stage.the(kaijuan.unit.Units.class).byCode("QP-XY").id();
        var path = "/c/" + campaign.slug() + "/shop/" + prize.id();
        return Load.run(
                stage.port(),
                CONNECTIONS,
                seconds,
                0,
                (connection, turn) -> {
                    int who = turns.getAndIncrement() % PEOPLE;
                    var form = "key=" + UUID.randomUUID() + "&price=1&unit=" + unit;
                    return Load.form(path, Stage.secret(who), form);
                });
    }

    private double bare(double seconds) throws Exception {
        var source = stage.the(DataSource.class);
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        long done = 0;
        try (var pool = Executors.newFixedThreadPool(SESSIONS)) {
            var all =
                    IntStream.range(0, SESSIONS)
                            .mapToObj(n -> (Callable<Long>) () -> session(source, end))
                            .toList();
            for (var one : pool.invokeAll(all)) {
                done += one.get();
            }
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private long session(DataSource source, long end) throws SQLException {
        long done = 0;
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                one(connection, stage.members[turns.getAndIncrement() % PEOPLE]);
                done++;
            }
            connection.setAutoCommit(true);
        }
        return done;
    }

    private void one(Connection connection, long member) throws SQLException {
        try (var order = connection.prepareStatement(ORDER);
                var pay = connection.prepareStatement(PAY);
                var take = connection.prepareStatement(TAKE)) {
            order.setLong(1, campaign.id());
            order.setLong(2, member);
            order.setLong(3, prize.id());
            order.setObject(4, UUID.randomUUID());
            order.executeUpdate();
            pay.setLong(1, campaign.id());
            pay.setLong(2, member);
            pay.setLong(3, prize.id());
            pay.setLong(4, prize.id());
            pay.executeUpdate();
            take.setLong(1, prize.id());
            take.executeUpdate();
            connection.commit();
        }
    }

    /** Pieces gone are orders that stand, one for one. */
    private String right() {
        int wrong =
                stage.the(JdbcClient.class)
                        .sql(
                                """
                                select s.remaining - (u.sum - o.count) from prize_stock s,
                                    (select sum(change) from prize_supply where prize_id = :id) u,
                                    (select count(*) from prize_order where prize_id = :id
                                        and state <> 'cancelled') o
                                where s.prize_id = :id
                                """)
                        .param("id", prize.id())
                        .query(Integer.class)
                        .single();
        return wrong == 0 ? "stock and orders agree" : "stock and orders differ by " + wrong;
    }
}
