package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.points.Points;
import kaijuan.unit.Units;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may be seen on a public board. */
@DisplayName("A public board")
class ListedTest extends Wire {

    private static final YearMonth CHILD = YearMonth.of(2012, 3);

    private final Setting setting = new Setting(this);
    private Campaign campaign;

    @BeforeAll
    void aCampaign() {
        campaign = setting.qingpu();
    }

    @Test
    @DisplayName("shows nobody under 14 unless the guardian allows it (A2, C3)")
    void children() {
        long child = entered(new Wish.Guardian("李四", "母亲", false));
        long allowed = entered(new Wish.Guardian("王五", "父亲", true));
        assertThat(the(Enrolments.class).of(campaign.id(), child).orElseThrow().listed()).isFalse();
        Awaitility.await().untilAsserted(() -> assertThat(shows(allowed)).isTrue());
        assertThat(shows(child)).isFalse();
        assertThat(the(Standings.class).mine(campaign, board(), child)).isPresent();
    }

    @Test
    @DisplayName("follows when somebody wants to be seen, or no longer, without a new point")
    void changes() {
        long child = entered(new Wish.Guardian("李四", "母亲", false));
        Awaitility.await().until(() -> counted(child));
        the(Enrolments.class).show(campaign, child, true);
        Awaitility.await().untilAsserted(() -> assertThat(shows(child)).isTrue());
        the(Enrolments.class).show(campaign, child, false);
        Awaitility.await().untilAsserted(() -> assertThat(shows(child)).isFalse());
    }

    @Test
    @DisplayName("is left and entered again by oneself; a child needs the guardian's word")
    void decides() {
        long child = entered(new Wish.Guardian("李四", "母亲", false));
        var own = signedIn(child);
        var path = "/c/qingpu-2022/enrolment/listed";
        assertThat(own.submit(path, "listed", "1").status()).isEqualTo(422);
        Awaitility.await().until(() -> counted(child));
        assertThat(own.submit(path, "listed", "1", "guardian", "1").status()).isEqualTo(303);
        Awaitility.await().untilAsserted(() -> assertThat(shows(child)).isTrue());
        assertThat(own.get("/c/qingpu-2022/enrolment").body()).contains("不在榜单上显示我");
        assertThat(own.submit(path).status()).isEqualTo(303);
        Awaitility.await().untilAsserted(() -> assertThat(shows(child)).isFalse());
    }

    @Test
    @DisplayName("has whoever enters after the points were there, without a new point")
    void late() {
        long early = setting.somebody();
        var play =
                new Play(
                        sql,
                        clock,
                        the(kaijuan.campaign.Campaigns.class),
                        the(Units.class),
                        the(kaijuan.ground.database.Bell.class),
                        the(org.springframework.transaction.support.TransactionOperations.class));
        play.earn(campaign, early, 5, clock.instant());
        Awaitility.await().until(() -> the(Hearing.class).hear() == 0);
        assertThat(shows(early)).isFalse();
        enter(early, null, YearMonth.of(1980, 1));
        Awaitility.await().untilAsserted(() -> assertThat(shows(early)).isTrue());
    }

    private long entered(Wish.Guardian guardian) {
        long who = setting.somebody();
        enter(who, guardian, CHILD);
        signedIn(who).post("/c/qingpu-2022/checkin");
        the(Points.class).settle();
        return who;
    }

    private void enter(
            long who, Wish.@org.jspecify.annotations.Nullable Guardian guardian, YearMonth born) {
        long unit = the(Units.class).byCode("QP-XY").id();
        var wish = new Wish("赵小六", born, guardian, unit, null, Map.of());
        the(Enrolments.class).enter(campaign, who, wish);
    }

    private boolean counted(long member) {
        return the(Standings.class).mine(campaign, board(), member).isPresent();
    }

    private boolean shows(long member) {
        return the(Rankings.class)
                .of(campaign, Yardstick.of(Meter.POINTS))
                .ranking()
                .from(1, 1000)
                .stream()
                .anyMatch(p -> p.subject() == member);
    }

    private Board board() {
        return the(Standings.class).board(campaign, "points");
    }
}
