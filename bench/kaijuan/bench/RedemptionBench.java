package kaijuan.bench;

import java.io.PrintStream;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.shop.Ask;
import kaijuan.shop.Label;
import kaijuan.shop.Orders;
import kaijuan.shop.Prize;
import kaijuan.shop.Prizes;
import kaijuan.shop.Storekeeping;
import kaijuan.shop.Way;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One hot prize wanted by a thousand people over HTTP, beside the bare SQL in the same run. */
public final class RedemptionBench {

    private static final int PEOPLE = 1000;
    private static final int CONNECTIONS = 64;
    private static final int SESSIONS = 16;
    private static final int STOCK = 1_000_000;
    private static final double SECONDS = 10;

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
            var direct = bench.direct(SECONDS);
            var http = bench.http(SECONDS);
            out.printf("bare SQL, %d sessions:            %.0f/s%n", SESSIONS, bare);
            out.printf("orders without HTTP, %d at once:  %.0f/s%n", CONNECTIONS, direct);
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
        var unit = unit();
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

    /** The program's own code, as many at once, without HTTP. */
    private double direct(double seconds) throws Exception {
        var orders = stage.the(Orders.class);
        var end = System.nanoTime() + (long) (seconds * 1e9);
        return among(
                CONNECTIONS,
                () -> {
                    long done = 0;
                    while (System.nanoTime() < end) {
                        long member = stage.members[turns.getAndIncrement() % PEOPLE];
                        var ask = new Ask(prize.id(), UUID.randomUUID(), 1, unit(), null);
                        orders.place(campaign, member, ask);
                        done++;
                    }
                    return done;
                });
    }

    private static double among(int many, Callable<Long> work) throws Exception {
        long start = System.nanoTime();
        long done = 0;
        try (var pool = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (var one : pool.invokeAll(Collections.nCopies(many, work))) {
                done += one.get();
            }
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private long unit() {
        return stage.the(Units.class).byCode("QP-XY").id();
    }

    private double bare(double seconds) throws Exception {
        var hand = new BareOrders(stage, campaign.id(), prize.id(), unit());
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return among(SESSIONS, () -> hand.until(end));
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
