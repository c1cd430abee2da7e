package kaijuan.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event attended with a code on site")
class AttendancesTest extends Tables {

    private static final LocalDate DAY = LocalDate.parse("2022-05-02");

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long staff;
    private long who;
    private int halls;

    @BeforeAll
    void aCampaign() {
        campaign = Quiz.campaign(setting, "events", "");
        staff = setting.somebody();
    }

    @BeforeEach
    void somebodyIsIn() {
        clock.now("2022-05-02T14:00:00");
        who = setting.entrant(campaign, "QP-XY");
    }

    private Event planned(boolean rotating) {
        var plan =
                new Event.Plan(
                        "名家讲座",
                        "图书馆第 " + ++halls + " 报告厅",
                        DAY,
                        DAY,
                        LocalTime.of(13, 30),
                        LocalTime.of(16, 0),
                        rotating);
        return the(Events.class).one(campaign, the(Events.class).add(campaign, plan, staff));
    }

    private boolean attend(Event event, String code) {
        return the(Attendances.class).attend(campaign, event, who, code);
    }

    private void refused(Event event, String code, String sentence) {
        assertThatThrownBy(() -> attend(event, code)).hasMessage(sentence);
    }

    private String code(Event event) {
        return the(Events.class).code(event);
    }

    private List<String> ledger() {
        the(Points.class).settle();
        return the(Points.class).day(campaign, who, DAY).stream()
                .map(e -> e.rule() + " " + e.deed() + " " + e.points())
                .toList();
    }

    @Test
    @DisplayName("gives its points once, however the code is typed")
    void once() {
        var event = planned(false);
        var code = code(event);
        assertThat(code).hasSize(8);
        var typed = " " + code.substring(0, 4).toLowerCase() + "-" + code.substring(4);
        assertThat(attend(event, typed)).isTrue();
        assertThat(attend(event, code)).isFalse();
        assertThat(ledger()).containsExactly("event 名家讲座 8");
        assertThat(the(Recounts.class).compare(campaign, n -> {})).isEmpty();
    }

    @Test
    @DisplayName("by fifty clicks at once is attended once")
    void atOnce() throws InterruptedException {
        var event = planned(false);
        var code = code(event);
        var first = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 50; i++) {
            threads.add(
                    Thread.ofVirtual().start(() -> first.addAndGet(attend(event, code) ? 1 : 0)));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(first).hasValue(1);
        assertThat(ledger()).hasSize(1);
    }

    @Test
    @DisplayName("takes a changing code for a minute at most")
    void rotating() {
        var event = planned(true);
        var code = code(event);
        assertThat(code).matches("\\d{6}");
        clock.pass(java.time.Duration.ofSeconds(60));
        refused(event, code, "event.code.wrong");
        var now = code(event);
        clock.pass(java.time.Duration.ofSeconds(29));
        assertThat(attend(event, now)).isTrue();
    }

    @Test
    @DisplayName("is refused before it opens, after it closes, and once it is ended (trap 4)")
    void hours() {
        var event = planned(false);
        var code = code(event);
        clock.now("2022-05-02T13:29:59");
        refused(event, code, "event.closed");
        clock.now("2022-05-02T16:00:00");
        refused(event, code, "event.over");
        clock.now("2022-05-02T15:59:59");
        the(Events.class).end(campaign, event.id(), staff);
        refused(the(Events.class).one(campaign, event.id()), code, "event.over");
        assertThat(ledger()).isEmpty();
    }

    @Test
    @DisplayName(
            "after ten wrong codes in an hour takes none from that person, and from others does")
    void guessing() {
        var event = planned(false);
        for (int i = 0; i < 10; i++) {
            refused(event, "23456789", "event.code.wrong");
        }
        refused(event, "23456789", "event.tooOften");
        refused(event, code(event), "event.tooOften");
        who = setting.entrant(campaign, "QP-XY");
        assertThat(attend(event, code(event))).isTrue();
    }

    @Test
    @DisplayName("is for whoever has entered; another event's code opens nothing")
    void others() {
        var event = planned(false);
        refused(event, code(planned(false)), "event.code.wrong");
        who = setting.somebody();
        refused(event, code(event), "event.notEntered");
    }

    @Test
    @DisplayName("keeps its name once somebody has attended, and a second organiser is told")
    void changed() {
        var event = planned(false);
        var plan = event.plan();
        var moved =
                new Event.Plan(
                        plan.name(),
                        "改在广场",
                        DAY,
                        DAY.plusDays(1),
                        plan.opens(),
                        LocalTime.MIDNIGHT,
                        false);
        the(Events.class).edit(campaign, event.id(), 1, moved, staff);
        assertThatThrownBy(() -> the(Events.class).edit(campaign, event.id(), 1, moved, staff))
                .hasMessage("event.changed");
        attend(the(Events.class).one(campaign, event.id()), code(event));
        var renamed =
                new Event.Plan("开幕式", "广场", DAY, DAY, plan.opens(), LocalTime.MIDNIGHT, false);
        assertThatThrownBy(() -> the(Events.class).edit(campaign, event.id(), 2, renamed, staff))
                .hasMessage("event.attended");
        assertThat(the(Events.class).one(campaign, event.id()).plan().place()).isEqualTo("改在广场");
    }
}
