package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules page")
class RulesPageTest extends Wire {

    private Campaign campaign;

    @BeforeAll
    void changedOnce() {
        campaign = new Setting(this).qingpu();
        clock.now("2022-05-03T09:00:00");
        var before = the(Campaigns.class).document(campaign);
        campaign =
                the(Campaigns.class)
                        .change(
                                before.replace(
                                        "points: 5\n      cap: 5", "points: 6\n      cap: 6"),
                                1,
                                null,
                                "签到改为 6 分，鼓励天天来");
    }

    @Test
    @DisplayName(
            "shows points as the notice's table does: no., item, each time, a day, what counts"
                    + " (C2)")
    void table() {
        var rows = anybody().get("/c/qingpu-2022/rules").page().select(".ruled");
        var table =
                rows.stream().filter(t -> t.text().contains("单次获得积分")).findFirst().orElseThrow();
        assertThat(table.select("thead th").eachText())
                .containsExactly("序号", "积分获取方式", "单次获得积分", "每日积分上限", "怎样算一次");
        var checkin =
                table.select("tbody tr").stream()
                        .filter(r -> r.text().contains("签到"))
                        .findFirst()
                        .orElseThrow();
        assertThat(checkin.select("td").eachText()).contains("活动签到", "6 分");
    }

    @Test
    @DisplayName("says which version runs since when, and what it changed, to everybody")
    void changed() {
        var page = anybody().get("/c/qingpu-2022/rules").page();
        assertThat(page.select(".lead").text()).contains("第 2 版", "2022-05-03");
        assertThat(page.select(".versions").text()).contains("签到改为 6 分，鼓励天天来", "第 1 版");
        assertThat(page.select(".reworded .gone").eachText())
                .singleElement()
                .asString()
                .contains("活动签到 ｜ 5 分 ｜ 5 分");
        assertThat(page.select(".reworded .come").eachText())
                .singleElement()
                .asString()
                .contains("活动签到 ｜ 6 分 ｜ 6 分");
    }

    @Test
    @DisplayName("keeps the rules that ran before readable, with what was published then")
    void before() {
        var page = anybody().get("/c/qingpu-2022/rules?version=1").page();
        assertThat(page.select("[role=status]").text()).contains("这是以前的第 1 版");
        assertThat(page.select(".ruled").text()).contains("活动签到 5 分 5 分");
        assertThat(page.select("pre.document").text()).contains("points: 5");
        assertThat(anybody().get("/c/qingpu-2022/rules?version=9").status()).isEqualTo(404);
        assertThat(anybody().get("/c/qingpu-2022/rules?version=x").status()).isEqualTo(400);
    }
}
