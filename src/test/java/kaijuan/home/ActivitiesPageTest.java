package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.reading.Device;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A campaign of several activities")
class ActivitiesPageTest extends Wire {

    private final Setting setting = new Setting(this);

    @Test
    @DisplayName("shows each with its dates and where it stands (D1)")
    void states() {
        setting.units("loudi");
        setting.campaign("loudi-2022");
        clock.now("2022-10-05T12:00:00");
        var page = anybody().get("/c/loudi-2022").page();
        assertThat(page.select(".masthead .stages li").eachText())
                .containsExactly("活动启动 8.1—8.31", "征集评选 9.1—10.31", "活动总结与成果展示 11.1—11.30");
        assertThat(page.select(".activities .on h3").eachText()).hasSize(5);
        clock.now("2022-10-11T00:00:00");
        page = anybody().get("/c/loudi-2022").page();
        assertThat(page.select(".activities .past h3").eachText())
                .containsExactly("全市职工阅读挑战赛", "“阅读推广人”“职工阅读团队”风采展示");
        assertThat(page.select(".activities .on .pill").first().text()).isEqualTo("正在进行 · 还有 21 天");
        var rules = anybody().get("/c/loudi-2022/rules").page();
        assertThat(rules.select("h2").eachText()).contains("子活动", "积分规则 · 全市职工阅读挑战赛");
    }

    @Test
    @DisplayName("counts reading in the room of an activity on its days alone (D1)")
    void rooms() {
        setting.units("qingpu");
        var campaign =
                setting.define(
                        """
                        kaijuan: 1
                        campaign: two-activities
                        name: 两项
                        host: 青浦区社区学院
                        activities:
                          - {id: may, name: 五月, days: 2022-05-01 to 2022-05-31}
                        stages:
                          - {name: 参与, days: 2022-05-01 to 2022-06-30, allows: [enter, read]}
                        rooms:
                          - {id: may, name: 五月书房, activity: may, medium: book, tags: [经典品阅]}
                        entry: {units: [street], under: QP}
                        """);
        long book = setting.book("中庸", 2, 9000);
        clock.now("2022-05-31T12:00:00");
        long reader = setting.entrant(campaign, "QP-XY");
        var phone = new Device(signedIn(reader), clock, "two-activities", book);
        phone.open(1);
        assertThat(phone.read(1, 60).json().get("today").asInt()).isEqualTo(60);
        clock.now("2022-06-01T12:00:00");
        var late = new Device(signedIn(reader), clock, "two-activities", book);
        assertThat(late.open(1).status()).isEqualTo(409);
    }
}
