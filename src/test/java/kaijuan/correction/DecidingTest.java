package kaijuan.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Correction.What;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deciding a correction")
class DecidingTest extends Tables {

    private static final LocalDate DAY = LocalDate.parse("2022-05-01");

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private long who;
    private long staff;

    @BeforeAll
    void aCampaign() {
        campaign = Quiz.campaign(setting, "decided", "");
        book = setting.book("论语", 2, 600);
        staff = setting.somebody();
    }

    @BeforeEach
    void somebodyIsIn() {
        clock.now("2022-05-03T12:00:00");
        who = setting.entrant(campaign, "QP-XY");
    }

    private Correction time(int minutes) {
        return new Correction(What.TIME, book, "", "", at("2022-05-01"), minutes * 60);
    }

    private int points() {
        the(Points.class).settle();
        return the(Points.class).account(campaign, who).points();
    }

    @Test
    @DisplayName("sent twice is one, and what was taken back cannot be taken back again")
    void once() {
        var request = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            the(Deciding.class).decide(campaign, who, DAY, time(5), "漏计", staff, request);
        }
        assertThat(points()).isZero();
        assertThat(the(Corrections.class).of(campaign, who)).hasSize(1);
        var done = the(Corrections.class).of(campaign, who).getFirst();
        undo(done.id());
        assertThatThrownBy(() -> undo(done.id())).isInstanceOf(Refusal.class);
        assertThat(the(Corrections.class).of(campaign, who)).hasSize(2);
    }

    @Test
    @DisplayName("by twenty at once takes a correction back once")
    void undoneAtOnce() throws InterruptedException {
        var gift = new Correction(What.POINTS, 0, "correction", "", at("2022-05-01"), 9);
        var done = decide(gift);
        assertThat(points()).isEqualTo(9);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 20; i++) {
            threads.add(Thread.ofVirtual().start(() -> quietly(done.id())));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(the(Corrections.class).of(campaign, who)).hasSize(2);
        assertThat(points()).isZero();
    }

    private void quietly(long id) {
        try {
            undo(id);
        } catch (Refusal refused) {
            assertThat(refused.key()).isEqualTo("correction.already");
        }
    }

    @Test
    @DisplayName("is noted with who did it, and its reason lies sealed")
    void noted() {
        decide(time(5));
        var kept =
                sql.sql("select encode(reason, 'escape') from correction where member_id = :m")
                        .param("m", who)
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain("漏计");
        assertThat(
                        sql.sql(
                                        "select count(*) from audit_entry where what ="
                                                + " 'correction.decided' and who = :staff")
                                .param("staff", staff)
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    @Test
    @DisplayName("outside the campaign, to come, or without a reason is refused (trap 4)")
    void bounds() {
        refused("correction.day", LocalDate.parse("2022-06-01"), time(5), "漏计");
        refused("correction.day", LocalDate.parse("2022-05-04"), time(5), "漏计");
        refused("correction.reason", DAY, time(5), " ");
        refused("correction.minutes", DAY, time(0), "漏计");
        refused("correction.at", LocalDate.parse("2022-05-02"), time(5), "漏计");
        var much = new Correction(What.POINTS, 0, "correction", "", at("2022-05-01"), 100_001);
        refused("correction.points", DAY, much, "奖励");
        var nothing = new Correction(What.TIME, 999_999, "", "", at("2022-05-01"), 600);
        refused("correction.title.wrong", DAY, nothing, "漏计");
        for (var kind : List.of("nonsense", "correction", "time")) {
            var deed = new Correction(What.GRANT, 0, kind, "", at("2022-05-01"), 1);
            refused("correction.kind.wrong", DAY, deed, "漏计");
        }
    }

    @Test
    @DisplayName("under the number of another is refused, and does not pass for done")
    void otherUnderTheSameNumber() {
        var request = UUID.randomUUID();
        the(Deciding.class).decide(campaign, who, DAY, time(5), "漏计", staff, request);
        assertThatThrownBy(
                        () ->
                                the(Deciding.class)
                                        .decide(campaign, who, DAY, time(6), "漏计", staff, request))
                .hasMessage("correction.used");
    }

    private Decision decide(Correction correction) {
        return the(Deciding.class)
                .decide(campaign, who, DAY, correction, "漏计", staff, UUID.randomUUID());
    }

    private void undo(long id) {
        the(Deciding.class).undo(campaign, id, "弄错了", staff, UUID.randomUUID());
    }

    private void refused(String sentence, LocalDate day, Correction correction, String why) {
        assertThatThrownBy(
                        () ->
                                the(Deciding.class)
                                        .decide(
                                                campaign,
                                                who,
                                                day,
                                                correction,
                                                why,
                                                staff,
                                                UUID.randomUUID()))
                .hasMessage(sentence);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T04:00:00Z");
    }
}
