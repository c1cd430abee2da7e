package kaijuan.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.reading.Device;
import kaijuan.reading.Readings;
import kaijuan.tariff.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A live class is attended")
class AttendanceTest extends Wire {

    private final Setting setting = new Setting(this);
    private School school;
    private long who;
    private Person person;

    @BeforeAll
    void aSchool() {
        school = new School(this);
    }

    @BeforeEach
    void somebody() {
        clock.now("2022-05-03T18:50:00");
        who = setting.entrant(school.campaign, "QP-XY");
        person = signedIn(who);
    }

    private Device device(long id) {
        return new Device(person, clock, "qingpu-2022", id);
    }

    private int counted() {
        return the(Readings.class).spans().calendar(school.campaign.id(), who).values().stream()
                .mapToInt(c -> c)
                .sum();
    }

    private int points() {
        the(Points.class).settle();
        return the(Points.class).account(school.campaign, who).points();
    }

    @Test
    @DisplayName("within its hours only: who waits before and stays after has the hours, no more")
    void hours() {
        long id = school.announce("水乡旧事", "2022-05-03T19:00", 40);
        var phone = device(id);
        phone.open(1);
        var early = School.attend(phone, clock, 0, 300);
        assertThat(early.json().get("why").asString()).isEqualTo("outside");
        assertThat(early.json().get("sentence").asString()).contains("不是上课时间");
        School.attend(phone, clock, 300, 3300);
        assertThat(counted()).isEqualTo(40 * 60);
    }

    @Test
    @DisplayName("for five points from twenty minutes on, once a class, ten a day (C2)")
    void points_() {
        var ids =
                new long[] {
                    school.announce("一讲", "2022-05-03T19:00", 30),
                    school.announce("二讲", "2022-05-03T20:00", 30),
                    school.announce("三讲", "2022-05-03T21:00", 30)
                };
        clock.now("2022-05-03T19:00:00");
        var phone = device(ids[0]);
        phone.open(1);
        School.attend(phone, clock, 0, 19 * 60 + 30);
        assertThat(points()).isZero();
        School.attend(phone, clock, 19 * 60 + 30, 30);
        assertThat(points()).isEqualTo(5);
        School.attend(phone, clock, 1200, 600);
        assertThat(points()).isEqualTo(5);
        for (int i = 1; i < 3; i++) {
            clock.now("2022-05-03T" + (19 + i) + ":00:00");
            phone = device(ids[i]);
            phone.open(1);
            School.attend(phone, clock, 0, 1500);
        }
        assertThat(points()).isEqualTo(10);
        var day = LocalDate.parse("2022-05-03");
        var ledger = the(Points.class).day(school.campaign, who, day);
        assertThat(ledger.stream().map(Entry::deed)).contains("一讲", "二讲");
        assertThat(person.get("/c/qingpu-2022/points").page().text()).contains("一讲", "参加直播课");
        assertThat(the(Recounts.class).compare(school.campaign, n -> {})).isEmpty();
    }

    @Test
    @DisplayName("at the hour to which it was moved, and no longer at the old one")
    void moved() {
        long id = school.announce("改期的课", "2022-05-03T19:00", 30);
        var phone = device(id);
        phone.open(1);
        School.attend(phone, clock, 0, 300);
        var later = School.syllabus("改期的课", "2022-05-03T20:00", 30);
        the(Programme.class).change(school.campaign, id, 1, later, school.organiser);
        clock.now("2022-05-03T19:00:00");
        School.attend(phone, clock, 600, 600);
        assertThat(counted()).isZero();
        clock.now("2022-05-03T20:00:00");
        School.attend(phone, clock, 4200, 600);
        assertThat(counted()).isEqualTo(600);
    }

    @Test
    @DisplayName("by one reader on two devices: the second takes over, the first is told")
    void twoDevices() {
        long id = school.announce("两台设备", "2022-05-03T19:00", 60);
        clock.now("2022-05-03T19:00:00");
        var phone = device(id);
        phone.open(1);
        School.attend(phone, clock, 0, 600);
        var tablet = device(id);
        tablet.open(1);
        assertThat(phone.beat(1, 600_000).status()).isEqualTo(409);
        School.attend(tablet, clock, 600, 600);
        assertThat(counted()).isEqualTo(1200);
        assertThat(points()).isEqualTo(5);
    }

    @Test
    @DisplayName("only while its page is in view and moves with the clock")
    void inView() {
        long id = school.announce("看得见才算", "2022-05-03T19:00", 60);
        clock.now("2022-05-03T19:00:00");
        var phone = device(id);
        phone.open(1);
        clock.pass(java.time.Duration.ofSeconds(30));
        var hidden = phone.body(1, 30_000);
        hidden.put("visible", false);
        assertThat(phone.send(hidden).json().get("why").asString()).isEqualTo("hidden");
        clock.pass(java.time.Duration.ofSeconds(30));
        assertThat(phone.beat(1, 30_000).json().get("why").asString()).isEqualTo("still");
        clock.pass(java.time.Duration.ofSeconds(30));
        assertThat(phone.beat(1, 999_000).json().get("why").asString()).isEqualTo("jumped");
        assertThat(counted()).isZero();
    }

    @Test
    @DisplayName("in its own campaign; called off, it counts nothing more")
    void elsewhere() {
        long id = school.announce("停掉的课", "2022-05-03T19:00", 60);
        clock.now("2022-05-03T19:00:00");
        var phone = device(id);
        phone.open(1);
        School.attend(phone, clock, 0, 300);
        the(Programme.class).callOff(school.campaign, id, 1, "主讲人身体不适", school.organiser);
        School.attend(phone, clock, 300, 300);
        assertThat(counted()).isEqualTo(300);
    }
}
