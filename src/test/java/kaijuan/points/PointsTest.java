package kaijuan.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.reading.Device;
import kaijuan.reading.Readings;
import kaijuan.tariff.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a beat over the wire to the ledger that a reader sees. */
class PointsTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private long reader;

    @BeforeAll
    void aCampaignWithABook() {
        campaign = setting.qingpu();
        book = setting.book("孟子", 2, 9000);
    }

    @BeforeEach
    void somebodyReads() {
        clock.now("2022-05-01T12:00:00");
        reader = setting.entrant(campaign, "QP-XY");
    }

    @Test
    @DisplayName(
            "ten minutes read and a check-in are seven points, each line with its why (C2, C3)")
    void theLedger() {
        var phone = new Device(signedIn(reader), clock, "qingpu-2022", book);
        phone.open(1);
        phone.read(1, 600);
        signedIn(reader).post("/c/qingpu-2022/checkin");
        the(Points.class).settle();
        var page = signedIn(reader).get("/c/qingpu-2022/points").page();
        assertThat(page.select("table.ledger tbody tr").eachText())
                .containsExactly("12:10 活动签到打卡 +5", "12:10 在线阅读图书当天合计满 10 分钟（第 1 次），当时在《孟子》 +2");
        assertThat(page.select(".big").text()).isEqualTo("7");
    }

    @Test
    @DisplayName("a second check-in on the same day changes nothing, the next day's does (C3)")
    void checkins() {
        var person = signedIn(reader);
        person.post("/c/qingpu-2022/checkin");
        var again = person.post("/c/qingpu-2022/checkin").page();
        assertThat(again.select(".masthead .lead").text()).isEqualTo("已打卡 1 天 · 连续 1 天");
        clock.now("2022-05-02T00:00:00");
        var next = person.post("/c/qingpu-2022/checkin").page();
        assertThat(next.select(".masthead .lead").text()).isEqualTo("已打卡 2 天 · 连续 2 天");
        the(Points.class).settle();
        assertThat(the(Points.class).account(campaign, reader).points()).isEqualTo(10);
    }

    @Test
    @DisplayName(
            "a recount finds no difference, and finds and mends a ledger that was altered (trap 1)")
    void recount() {
        var phone = new Device(signedIn(reader), clock, "qingpu-2022", book);
        phone.open(1);
        phone.read(1, 1200);
        the(Points.class).settle();
        var recounts = the(Recounts.class);
        assertThat(recounts.compare(campaign, n -> {})).isEmpty();
        sql.sql("update ledger_entry set points = 99 where member_id = :m")
                .param("m", reader)
                .update();
        sql.sql("delete from points_day where member_id = :m").param("m", reader).update();
        var found = recounts.compare(campaign, n -> {});
        assertThat(found).hasSize(4);
        recounts.mend(campaign, found);
        assertThat(the(Points.class).account(campaign, reader).points()).isEqualTo(4);
        assertThat(
                        the(Points.class)
                                .day(campaign, reader, LocalDate.parse("2022-05-01"))
                                .stream()
                                .map(Entry::points))
                .containsExactly(2, 2);
    }

    @Test
    @DisplayName("a ring heard twice, or by two at once, scores once (trap 10)")
    void onceOnly() throws InterruptedException {
        var phone = new Device(signedIn(reader), clock, "qingpu-2022", book);
        phone.open(1);
        phone.read(1, 600);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> the(Points.class).settle()));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(the(Points.class).account(campaign, reader).points()).isEqualTo(2);
        assertThat(the(Readings.class).spans().calendar(campaign.id(), reader).values())
                .containsExactly(600);
    }

    @Test
    @DisplayName("a day that cannot be scored stops nobody else's, not even in the same ring")
    void poisoned() {
        long day = campaign.dayOf(clock.instant()).toEpochDay();
        long unknown = 999_999;
        sql.sql("insert into checkin values (:c, :m, date '2022-05-01', :at)")
                .param("c", campaign.id())
                .param("m", reader)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        var ring = new long[] {unknown, reader, day, campaign.id(), reader, day};
        the(Bell.class).ring(Points.FACT, ring);
        try {
            the(Apart.class).hear();
            assertThat(the(Points.class).account(campaign, reader).points()).isEqualTo(5);
            assertThat(the(Points.class).behind(campaign, clock.instant())).isTrue();
        } finally {
            sql.sql("delete from bell where :unknown = any(keys)")
                    .param("unknown", unknown)
                    .update();
        }
    }

    @Test
    @DisplayName("a day that is in no calendar of people is refused in words")
    void noDay() {
        var person = signedIn(reader);
        for (var day : List.of("%2B999999999-12-31", "0000-01-01", "2022-5-1", "2022-02-30")) {
            var answer = person.get("/c/qingpu-2022/points?day=" + day);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.page().select("main").text()).contains("日期");
        }
    }
}
