package kaijuan.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Device;
import kaijuan.standing.Rebuilding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Goal 13: caps hold in a storm of facts and of facts told again (trap 10). */
@DisplayName("A storm on one member's day")
class CapStormTest extends Wire {

    private static final String BY_RULE =
            """
            select rule || ' ' || sum(points) from ledger_entry where member_id = :who
            group by rule order by rule
            """;
    private static final String SUMS =
            """
            select (select sum(points) from ledger_entry where member_id = :who)
                || ' ' || (select sum(points) from points_day where member_id = :who)
                || ' ' || (select points from points_account where member_id = :who)
                || ' ' || coalesce((select score from standing_row
                    where subject = :who and measure = 'points'), 0)
            """;

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private long who;
    private Person reader;

    @BeforeAll
    void aCampaignWithABook() {
        campaign = setting.qingpu();
        book = setting.book("孟子", 2, 9000);
        clock.now("2022-05-01T12:00:00");
        who = setting.entrant(campaign, "QP-XY");
        reader = signedIn(who);
    }

    @Test
    @DisplayName("gives each rule its cap to the point, and ledger, sums and board say the same")
    void caps() throws Exception {
        var phone = new Device(reader, clock, campaign.slug(), book);
        phone.open(1);
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (int step = 1; step <= 140; step++) {
                clock.pass(Duration.ofSeconds(30));
                at(pool, phone, step);
            }
        }
        the(Points.class).settle();
        assertThat(the(String.class, BY_RULE)).containsExactly("checkin 5", "classics 10");
        await().untilAsserted(
                        () -> assertThat(the(String.class, SUMS)).containsExactly("15 15 15 15"));
        assertThat(the(Recounts.class).compare(campaign, done -> {})).isEmpty();
        assertThat(the(Rebuilding.class).compare(campaign)).isEmpty();
    }

    /** A new beat four times at once, check-ins, and two who score meanwhile. */
    private void at(ExecutorService pool, Device phone, int step) throws Exception {
        var body = phone.body(1, step * 50L);
        var all = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            all.add(() -> phone.send(body).status());
        }
        for (int i = 0; i < 2; i++) {
            all.add(() -> reader.submit("/c/" + campaign.slug() + "/checkin").status());
            all.add(
                    () -> {
                        the(Points.class).settle();
                        return 200;
                    });
        }
        for (var one : pool.invokeAll(all)) {
            assertThat(one.get()).isIn(200, 303);
        }
    }

    private <T> List<T> the(Class<T> type, String query) {
        return sql.sql(query).param("who", who).query(type).list();
    }
}
