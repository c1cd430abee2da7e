package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of awards")
class AwardPagesTest extends Gathering {

    @Test
    @DisplayName("says the conditions before anything is published, in both languages")
    void before() {
        campaign("before");
        var page = anybody().get("/c/before/awards");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("阅读之星", "“积分榜”第 1—2 名", "奖品：证书", "还没有公布");
        assertThat(anybody().with("lang", "en").get("/c/before/awards").text())
                .contains("ranks 1—2 of “积分榜”", "not been published");
        assertThat(anybody().get("/c/before").page().select("a[href=/c/before/awards]")).hasSize(1);
    }

    @Test
    @DisplayName("shows masks, reasons and empty places of what was published, when and by whom")
    void after() {
        var c = campaign("after");
        people(c, 3);
        var honours = the(Honours.class);
        honours.publish(c, honours.now(c, Map.of(), Map.of()), "张馆长");
        var page = anybody().get("/c/after/awards");
        assertThat(page.text())
                .contains("公布于 2022-05-01 13:00 · 公布人：张馆长", "张* 夏阳街道", "第 1 名，5 分")
                .contains("空缺：“积分榜”第 3 名，5 分，不到 10 分", "由评委评定", "SHA-256")
                .doesNotContain("张三");
        assertThat(anybody().get("/c/after/awards/stars").text()).contains("阅读之星", "张*");
        assertThat(anybody().get("/c/after/awards/nothing").status()).isEqualTo(404);
        assertThat(anybody().get("/c/after/awards?no=9").status()).isEqualTo(404);
        assertThat(anybody().get("/c/after/awards/stars?page=2").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("says to whoever is signed in what became of them, on the page and to programs")
    void own() {
        var c = campaign("own");
        var who = people(c, 3);
        assertThat(anybody().json("/api/campaigns/own/awards").status()).isEqualTo(404);
        var honours = the(Honours.class);
        var barred = Map.of(who.get(1), new Both("工作人员", "of the staff"));
        honours.publish(c, honours.now(c, barred, Map.of()), "张馆长");
        var passed = signedIn(who.get(1));
        assertThat(passed.get("/c/own/awards").text()).contains("您没有获此奖：不参评：工作人员。");
        var mine = passed.json("/api/campaigns/own/awards/me").json().get("awards").get(0);
        assertThat(mine.get("won").asBoolean()).isFalse();
        assertThat(mine.get("why").get("en").asString()).isEqualTo("may not win: of the staff");
        var all = anybody().json("/api/campaigns/own/awards?count=1").json();
        var first = all.get("awards").get(0);
        assertThat(all.get("version").asInt()).isEqualTo(1);
        assertThat(first.get("places")).hasSize(1);
        assertThat(first.get("places").get(0).get("who").asString()).isEqualTo("张*");
        assertThat(first.get("places").get(0).get("why").get("zh").asString()).contains("第 1 名");
        assertThat(anybody().json("/api/campaigns/own/awards?count=101").status()).isEqualTo(400);
        assertThat(anybody().json("/api/campaigns/own/awards/me").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("stays readable under the rules of its day when the definition changes afterwards")
    void changed() {
        var c = campaign("changed");
        people(c, 3);
        var honours = the(Honours.class);
        honours.publish(c, honours.now(c, Map.of(), Map.of()), "张馆长");
        var campaigns = the(kaijuan.campaign.Campaigns.class);
        var document =
                campaigns.document(c).replace("阅读之星", "读书之星").replace("ranks: 1-2", "ranks: 1");
        campaigns.change(document, 1, null, "少设一名");
        var page = anybody().get("/c/changed/awards");
        assertThat(page.text()).contains("阅读之星", "“积分榜”第 1—2 名").doesNotContain("读书之星");
        assertThat(page.page().select("a[href=/c/changed/rules?version=1]")).hasSize(1);
    }

    @Test
    @DisplayName("offers the list of a draw; a person finds their own pseudonym, others nobody's")
    void draw() throws Exception {
        var c = campaign("draw");
        var who = people(c, 5);
        var listed = the(Draws.class).publish(c, "lucky", Map.of(), "张馆长");
        var file = anybody().get("/c/draw/awards/lucky/tickets");
        assertThat(file.body()).isEqualTo(the(Draws.class).tickets(c, "lucky").orElseThrow());
        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(anybody().get("/c/draw/awards/lucky").text())
                .contains(listed.digest(), "等公开数值")
                .doesNotContain("您的代号");
        var own = the(Draws.class).pseudonym(c, "lucky", who.get(4)).orElseThrow();
        assertThat(signedIn(who.get(4)).get("/c/draw/awards/lucky").text()).contains("您的代号：" + own);
        assertThat(file.body()).contains(own + " 1\n");
        assertThat(signedIn(who.get(0)).get("/c/draw/awards/lucky").text()).doesNotContain("您的代号");
        clock.now("2022-05-03T10:00:00");
        the(Draws.class).decide(c, DrawFile.parse(file.body()), "3250.6", "上证指数收盘", "张");
        var decided = anybody().get("/c/draw/awards/lucky/tickets").body();
        assertThat(DrawFile.parse(decided).wrong()).isEmpty();
        assertThat(anybody().get("/c/draw/awards/lucky").text()).contains("3250.6（上证指数收盘）");
        assertThat(anybody().get("/c/draw/awards/stars/tickets").status()).isEqualTo(404);
    }
}
