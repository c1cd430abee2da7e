package kaijuan.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import kaijuan.Cut;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.sender.Demonstration;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import kaijuan.reading.Readings;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Goal 14 of idempotency: the wireless breaks off before the answer, and the phone asks again. */
@DisplayName("Sent again because the connection was cut before the answer")
class OnceTest extends Wire {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final JsonMapper JSON = new JsonMapper();

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private String here;
    private long book;
    private long who;
    private Person reader;

    @BeforeAll
    void aCampaignWithABook() {
        campaign = setting.qingpu();
        here = "/c/" + campaign.slug();
        book = setting.book("论语", 2, 9000);
    }

    @BeforeEach
    void somebody() {
        clock.now("2022-05-01T12:00:00");
        who = setting.somebody();
        reader = signedIn(who);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    @DisplayName("a beat counts its half minute once")
    void beat(int times) throws IOException {
        var phone = reading();
        phone.open(1);
        clock.pass(Duration.ofSeconds(30));
        var body = phone.body(1, 100);
        cut().post(
                        times,
                        here + "/reading/beat",
                        "application/json",
                        JSON.writeValueAsString(body));
        await().until(() -> credited() > 0);
        assertThat(phone.send(body).json().get("today").asInt()).isEqualTo(30);
        assertThat(credited()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    @DisplayName("a check-in is one stamp and five points")
    void checkin(int times) throws IOException {
        enter();
        cut().post(times, here + "/checkin", FORM, "");
        await().until(() -> rows("checkin") > 0);
        assertThat(reader.post(here + "/checkin").text()).contains("已打卡 1 天");
        the(Points.class).settle();
        assertThat(rows("checkin")).isEqualTo(1);
        assertThat(the(Points.class).account(campaign, who).points()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    @DisplayName("an entry is one entry under the first unit, and the next is told where")
    void enrolment(int times) throws IOException {
        cut().post(times, here + "/enrolment", FORM, entry("QP-XY"));
        await().until(() -> rows("enrolment") > 0);
        var again = reader.submit(here + "/enrolment", fields("QP-YP"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("夏阳街道");
        assertThat(rows("enrolment")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    @DisplayName("a session is one lease: the last one opened reads, and reads once")
    void session(int times) throws IOException {
        var phone = reading();
        var opening = JSON.writeValueAsString(Map.of("title", book, "part", 1));
        cut().post(times, here + "/reading/session", "application/json", opening);
        await().until(() -> rows("reading_pulse") > 0);
        phone.open(1);
        var told = phone.read(1, 60);
        // One that was on its way may have taken the lease: the phone is told, and opens again.
        if (told.status() == 409) {
            phone.open(1);
            phone.read(1, 60);
        }
        assertThat(rows("reading_pulse")).isEqualTo(1);
        assertThat(credited()).isBetween(60, 120);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    @DisplayName("a code is sent once a minute")
    void code(int times) throws IOException {
        clock.pass(Duration.ofHours(times));
        var phone = "1370000000" + times;
        int before = the(Demonstration.class).shown().size();
        new Cut(base(), anybody())
                .post(times, "/member/sign-in", FORM, "agreed=true&back=/&phone=" + phone);
        await().until(() -> the(Demonstration.class).shown().size() > before);
        var again =
                anybody().submit("/member/sign-in", "phone", phone, "agreed", "true", "back", "/");
        assertThat(again.status()).isEqualTo(429);
        assertThat(again.header("Retry-After")).isNotEmpty();
        assertThat(the(Demonstration.class).shown()).hasSize(before + 1);
    }

    private Device reading() {
        enter();
        return new Device(reader, clock, campaign.slug(), book);
    }

    private void enter() {
        assertThat(reader.submit(here + "/enrolment", fields("QP-XY")).status()).isEqualTo(303);
    }

    private String[] fields(String unit) {
        var id = "" + the(Units.class).byCode(unit).id();
        return new String[] {"name", "张三", "unit", id, "year", "1980", "month", "1"};
    }

    private String entry(String unit) {
        var id = the(Units.class).byCode(unit).id();
        return "name=%E5%BC%A0%E4%B8%89&year=1980&month=1&unit=" + id;
    }

    private Cut cut() {
        return new Cut(base(), reader);
    }

    private int credited() {
        return the(Readings.class).spans().calendar(campaign.id(), who).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int rows(String table) {
        return sql.sql("select count(*) from " + table + " where member_id = :who")
                .param("who", who)
                .query(Integer.class)
                .single();
    }
}
