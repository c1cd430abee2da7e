package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kaijuan.Person;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.reading.Device;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A friend counts by the definition (A4)")
class CountsLaterTest extends Inviting {

    private static int phones;

    private Campaign entered;
    private Campaign active;
    private Campaign reading;
    private long book;

    @BeforeAll
    void campaigns() {
        clock.now("2022-05-01T12:00:00");
        entered = campaign("later-entered", "count: entered");
        active = campaign("later-active", "count: active");
        reading = campaign("later-reading", "count: active\n  least: 10m");
        book = setting.book("孟子", 2, 6000);
    }

    @BeforeEach
    void laterThanBefore() {
        clock.pass(Duration.ofHours(1));
    }

    private record Came(Campaign campaign, long promoter, Person person, long friend) {}

    private Came come(Campaign campaign) {
        long promoter = setting.entrant(campaign, "QP-XY");
        var phone = "135%08d".formatted(++phones);
        var person = enter(opening(link(campaign, promoter)), phone);
        clock.pass(Duration.ofMinutes(1));
        return new Came(campaign, promoter, person, member(phone));
    }

    private void enrol(Came came) {
        var unit = the(Units.class).byCode("QP-YP").id();
        var wish = new Wish("李四", YearMonth.of(1990, 1), null, unit, null, Map.of());
        the(Enrolments.class).enter(came.campaign(), came.friend(), wish);
    }

    private int settled(Came came) {
        the(Waiting.class).settle(came.campaign());
        return counted(came.campaign(), came.promoter());
    }

    private Instant countedAt(Came came) {
        return the(Invitations.class)
                .friends(came.campaign(), came.promoter(), 0, 1)
                .getFirst()
                .counted();
    }

    @Test
    @DisplayName("once they have entered the campaign, as of that moment, however late it is seen")
    void entered() {
        var came = come(entered);
        assertThat(settled(came)).isZero();
        var at = clock.instant();
        enrol(came);
        clock.pass(Duration.ofDays(3));
        assertThat(settled(came)).isEqualTo(1);
        assertThat(countedAt(came)).isEqualTo(at);
        assertThat(settled(came)).isEqualTo(1);
        var deed =
                the(Friends.class)
                        .of(
                                new long[] {entered.id()},
                                new long[] {came.promoter()},
                                new String[] {entered.dayOf(at).toString()},
                                new String[] {entered.dayOf(at).toString()});
        assertThat(deed).hasSize(1);
    }

    @Test
    @DisplayName("after a first check-in of their own, not before")
    void checkedIn() {
        var came = come(active);
        enrol(came);
        assertThat(settled(came)).isZero();
        clock.pass(Duration.ofDays(1));
        var at = clock.instant();
        came.person().post("/c/later-active/checkin");
        assertThat(settled(came)).isEqualTo(1);
        assertThat(countedAt(came)).isEqualTo(at);
    }

    @Test
    @DisplayName("after ten credited minutes in all, at the second when they were reached")
    void read() {
        var came = come(reading);
        enrol(came);
        came.person().post("/c/later-reading/checkin");
        var device = new Device(came.person(), clock, "later-reading", book);
        device.open(1);
        device.read(1, 570);
        assertThat(settled(came)).as("nine and a half minutes and a check-in").isZero();
        device.read(1, 90);
        assertThat(settled(came)).isEqualTo(1);
        assertThat(countedAt(came)).isBeforeOrEqualTo(clock.instant());
        assertThat(Duration.between(countedAt(came), clock.instant()))
                .isLessThan(Duration.ofSeconds(70));
    }

    @Test
    @DisplayName("once, when many look at the same instant")
    void atOnce() throws Exception {
        var came = come(entered);
        enrol(came);
        var works = new java.util.ArrayList<java.util.concurrent.Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            works.add(() -> the(Waiting.class).settle(entered));
        }
        assertThat(together(works).stream().mapToInt(n -> n).sum()).isEqualTo(1);
        assertThat(counted(entered, came.promoter())).isEqualTo(1);
    }

    @Test
    @DisplayName("and the rules page says which, in both languages, as it is executed")
    void said() {
        assertThat(rules("later-entered", "zh")).contains("并在本活动报名后计一人");
        assertThat(rules("later-active", "en")).contains("after a first check-in or credited time");
        assertThat(rules("later-reading", "zh")).contains("累计满 10 分钟有效时长后计一人");
        assertThat(rules("later-reading", "en")).contains("after 10 credited minutes");
    }

    private String rules(String slug, String language) {
        return anybody().with("lang", language).get("/c/" + slug + "/rules").text();
    }

    @Test
    @DisplayName("of an imported roster, who never signed in, is as new as anybody")
    void roster() {
        var phone = "135%08d".formatted(++phones);
        the(Members.class).arriveAll(List.of(Phone.of(phone)), List.of("赵六"));
        var plain = campaign("later-roster", "count: signIn");
        long promoter = setting.entrant(plain, "QP-XY");
        enter(opening(link(plain, promoter)), phone);
        assertThat(counted(plain, promoter)).isEqualTo(1);
    }
}
