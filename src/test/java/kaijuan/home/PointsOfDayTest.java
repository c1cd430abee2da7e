package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day of the ledger for programs")
class PointsOfDayTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private Person reader;
    private Contract contract;

    @BeforeAll
    void somebodyReads() {
        campaign = setting.qingpu();
        clock.now("2022-05-01T12:00:00");
        reader = signedIn(setting.entrant(campaign, "QP-XY"));
        contract = new Contract(anybody().json("/api/openapi.json"));
        var phone = new Device(reader, clock, campaign.slug(), setting.book("论语", 2, 60_000));
        reader.post("/c/" + campaign.slug() + "/checkin");
        phone.open(1);
        phone.read(1, 3660);
        the(Points.class).settle();
    }

    @Test
    @DisplayName("says rule, why in words, what a limit took, and the version")
    void explained() {
        var day = reader.json("/api/c/qingpu-2022/points/2022-05-01");
        contract.told("pointsOfDay", null, day, 200);
        assertThat(day.json().get("version").asInt()).isEqualTo(campaign.version());
        assertThat(day.json().get("points").asInt()).isEqualTo(15);
        assertThat(day.json().at("/entries/0/rule").asString()).isEqualTo("checkin");
        assertThat(day.json().at("/entries/0/why").asString()).isEqualTo("打卡");
        var sixth = day.json().at("/entries/6");
        assertThat(sixth.get("points").asInt()).isZero();
        assertThat(sixth.at("/taken/0/cap").asString()).isEqualTo("classics.day");
        assertThat(sixth.at("/taken/0/points").asInt()).isEqualTo(2);
        assertThat(sixth.at("/taken/0/most").asInt()).isEqualTo(10);
    }

    @Test
    @DisplayName("and the total, by rule, with what limits have taken of it; the page says it too")
    void total() {
        var total = reader.json("/api/c/qingpu-2022/points");
        contract.told("points", null, total, 200);
        assertThat(total.json().get("points").asInt()).isEqualTo(15);
        assertThat(total.json().at("/rules/0/rule").asString()).isEqualTo("classics");
        assertThat(total.json().at("/rules/0/points").asInt()).isEqualTo(10);
        assertThat(total.json().at("/rules/0/lines").asInt()).isEqualTo(5);
        assertThat(total.json().at("/taken/0/points").asInt()).isEqualTo(2);
        var page = reader.get("/c/qingpu-2022/points").text();
        assertThat(page).contains("总分从哪里来", "在线阅读图书 5 10", "“在线阅读图书”的上限一共扣去 2 分");
        contract.told("points", null, anybody().json("/api/c/qingpu-2022/points"), 401);
    }

    @Test
    @DisplayName("is the asking person's own, of a day of a campaign that there is")
    void refused() {
        contract.told("pointsOfDay", null, reader.json("/api/c/qingpu-2022/points/x"), 400);
        contract.told("pointsOfDay", null, anybody().json("/api/c/qingpu-2022/points/x"), 401);
        contract.told("pointsOfDay", null, reader.json("/api/c/none/points/2022-05-01"), 404);
    }
}
