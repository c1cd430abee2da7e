package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.database.Bell;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class StandingPagesTest extends Wire {

    @BeforeEach
    void noon() {
        clock.now(NOON);
        the(Rankings.class).follow();
    }

    private Play play() {
        return new Play(
                sql,
                clock,
                the(Campaigns.class),
                the(Units.class),
                the(Bell.class),
                the(TransactionOperations.class));
    }

    private long person(int n, String name) {
        var phone = Phone.of("1390000" + String.format("%04d", n));
        return the(Members.class).arriveAll(List.of(phone), List.of(name))[0];
    }

    /** Three people on the live board, the third not listed, the fourth without points. */
    private long[] three(Campaign c, int first) {
        var play = play();
        var who =
                new long[] {
                    person(first, "欧阳修"),
                    person(first + 1, "张若虚"),
                    person(first + 2, "李清照"),
                    person(first + 3, "苏轼")
                };
        for (int i = 0; i < 4; i++) {
            play.enter(c, who[i], i == 0 ? "XY" : "YP", i != 2);
        }
        play.earn(c, who[0], 20, NOON);
        play.earn(c, who[1], 15, NOON);
        play.earn(c, who[2], 18, NOON);
        while (the(Hearing.class).hear() > 0) {
            continue;
        }
        the(Rankings.class).follow();
        return who;
    }

    @Test
    void anybodySeesTheLiveBoardWithMasksUnitsAndItsMoment() {
        var c = play().campaign("seen");
        three(c, 10);
        var page = anybody().get("/c/seen/standing").page();
        assertThat(page.select("h1").text()).isEqualTo("积分榜");
        assertThat(page.select(".as-of").text()).isEqualTo("截至 12:00 · 实时更新 · 共 2 人");
        assertThat(page.select(".board tbody tr").eachText())
                .containsExactly("1 欧阳* 夏阳街道 20 分", "2 张* 盈浦街道 15 分");
        assertThat(page.select(".mine")).isEmpty();
        assertThat(page.text()).doesNotContain("若虚").doesNotContain("李*");
    }

    @Test
    void everybodySeesTheirOwnRankAndWhatWouldLiftThem() {
        var c = play().campaign("own");
        var who = three(c, 20);
        assertThat(own(who[1], "/c/own/standing/points")).isEqualTo("我的名次再得 6 分升 1 位为什么2");
        assertThat(own(who[0], "/c/own/standing/points")).isEqualTo("我的名次您在第一位为什么1");
        assertThat(own(who[2], "/c/own/standing/points"))
                .isEqualTo("我的名次您的名次不公开 · 再得 3 分升 1 位为什么2");
        assertThat(own(who[3], "/c/own/standing/points")).contains("还没有名次");
    }

    private String own(long who, String path) {
        return signedIn(who).get(path).page().select(".mine").text();
    }

    @Test
    void aPublishedBoardSaysAsOfWhenAndWhenNextAndStaysUntilThen() {
        var c = play().campaign("printed");
        var who = three(c, 30);
        var before = anybody().get("/c/printed/standing/time").page();
        assertThat(before.select(".state").text()).contains("还没有");
        play().read(c, who[1], "2022-05-01", 0, 600);
        play().read(c, who[0], "2022-05-01", 600, 900);
        clock.now("2022-05-01T14:00:06");
        the(Standings.class).publishDue(c);
        play().read(c, who[0], "2022-05-01", 900, 9_000);
        var page = signedIn(who[0]).get("/c/printed/standing/time").page();
        assertThat(page.select(".as-of").text()).isEqualTo("截至 14:00 · 下次更新 16:00 · 共 2 人");
        assertThat(page.select(".board tbody tr").eachText())
                .containsExactly("1 张* 盈浦街道 10 分", "2 欧阳* 我 夏阳街道 5 分");
        assertThat(page.select(".mine").text()).isEqualTo("我的名次再读 6 分钟升 1 位为什么2");
    }

    @Test
    void streetsShowTheirPointsLive() {
        var c = play().campaign("units");
        three(c, 40);
        var page = anybody().get("/c/units/standing/street-points").page();
        assertThat(page.select(".board tbody tr").eachText())
                .containsExactly("1 盈浦街道 33 分", "2 夏阳街道 20 分");
    }

    @Test
    void programsGetTheSameAndNothingTwice() {
        var c = play().campaign("json");
        three(c, 50);
        var path = "/api/campaigns/json/standings/points";
        var answer = anybody().json(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"entrants\":2")
                .contains("欧阳*")
                .doesNotContain("subject");
        assertThat(answer.header("Cache-Control")).contains("max-age=5");
        var again =
                anybody().send("GET", path, Map.of("If-None-Match", answer.header("ETag")), null);
        assertThat(again.status()).isEqualTo(304);
        assertThat(anybody().json(path + "?count=5000").status()).isEqualTo(400);
        assertThat(anybody().json("/api/campaigns/json/standings/no").status()).isEqualTo(404);
    }

    @Test
    void pagesThatDoNotExistAreRefused() {
        play().campaign("pages");
        assertThat(anybody().get("/c/pages/standing/no").status()).isEqualTo(404);
        assertThat(anybody().get("/c/pages/standing/points?page=0").status()).isEqualTo(404);
        assertThat(anybody().get("/c/pages/standing/points?page=x").status()).isEqualTo(400);
        assertThat(anybody().get("/c/pages/standing/points").page().select(".state h2").text())
                .isEqualTo("还没有人上榜");
    }
}
