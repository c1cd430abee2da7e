package kaijuan.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.reading.Device;
import kaijuan.reading.Readings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a day begins at four in the morning")
class SmallHoursTest extends Wire {

    private static final String DOCUMENT =
            """
            campaign: nights
            name: 夜班共读
            host: 某某医院
            dayBegins: 04:00
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-05-31, allows: [enter, read, checkin]}
            rooms: [{id: books, name: 书房, medium: book}]
            entry: {}
            points:
              rules:
                - {id: checkin, name: 打卡, fact: checkin, points: 1}
                - id: night
                  name: 夜读
                  fact: time
                  every: 10m
                  points: 2
                  when: {hours: "22:00-04:00"}
                - {id: run, name: 连读, fact: time, least: 10m, points: 5, streak: {at: 2}}
            """;
    private static final LocalDate FIRST = LocalDate.parse("2022-05-01");

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long who;
    private Person person;

    @BeforeAll
    void nights() {
        campaign = setting.define(DOCUMENT);
        setting.units("qingpu");
        clock.now("2022-05-02T03:40:00");
        who = setting.entrant(campaign, "QP-XY");
        person = signedIn(who);
        var phone = new Device(person, clock, "nights", setting.book("中庸", 2, 30_000));
        phone.open(1);
        person.post("/c/nights/checkin");
        phone.read(1, 1200);
        clock.now("2022-05-02T04:00:30");
        person.post("/c/nights/checkin");
        phone.read(1, 900);
        the(Points.class).settle();
    }

    private int earned(LocalDate day) {
        return the(Points.class).day(campaign, who, day).stream().mapToInt(e -> e.points()).sum();
    }

    @Test
    @DisplayName("time is cut at four; a check-in at 3:40 is of the day before, one at 4:00 is not")
    void cut() {
        assertThat(the(Readings.class).spans().calendar(campaign.id(), who))
                .isEqualTo(Map.of(FIRST, 1200, FIRST.plusDays(1), 930));
        assertThat(sql.sql("select day from checkin order by day").query(LocalDate.class).list())
                .containsExactly(FIRST, FIRST.plusDays(1));
    }

    @Test
    @DisplayName("hours of a rule go over midnight to four, and runs count its days")
    void hours() {
        assertThat(earned(FIRST)).as("a stamp, and twice ten minutes of the night").isEqualTo(5);
        assertThat(earned(FIRST.plusDays(1))).as("a stamp, and the second day").isEqualTo(6);
        assertThat(the(Recounts.class).compare(campaign, n -> {})).isEmpty();
    }

    @Test
    @DisplayName("the rules page says so, with the hours as they were written")
    void said() {
        var page = person.get("/c/nights/rules").body();
        var rules = page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertThat(rules).contains("一天从 04:00 算起，到次日 04:00 为止").contains("只算 22:00—04:00");
        person.post("/look", "lang", "en");
        assertThat(person.get("/c/nights/rules").body())
                .contains("A day begins at 04:00 and ends at 04:00 of the next");
    }

    @Test
    @DisplayName("it stays so once the campaign has begun; hours that no such day has are refused")
    void kept() {
        var moved = DOCUMENT.replace("dayBegins: 04:00", "dayBegins: 05:00");
        var finding = flawed(moved);
        assertThat(finding).startsWith("f:4:1: dayBegins: 活动已经开始").contains("dayBegins: 04:00");
        var zone = DOCUMENT.replace("host:", "zone: Europe/Berlin\nhost:");
        assertThat(flawed(zone)).startsWith("f:3:1: zone: ").contains("zone: Asia/Shanghai");
        var hours = DOCUMENT.replace("22:00-04:00", "03:00-05:00").replace("nights", "others");
        assertThat(flawed(hours)).contains("points.rules[2].when.hours", "一天从 04:00 算起");
    }

    private String flawed(String document) {
        return catchThrowableOfType(Flawed.class, () -> the(Campaigns.class).judge(document))
                .findings()
                .getFirst()
                .at("f");
    }
}
