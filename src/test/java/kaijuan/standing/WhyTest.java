package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.database.Bell;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

@DisplayName("A place explained")
class WhyTest extends kaijuan.Wire {

    private static final String BOARDS =
            """
            boards:
              - id: stars
                name: 阅读之星
                parts:
                  - {measure: points, weight: 60%, as: share}
                  - {measure: time, weight: 40%, as: rank}
                publish: by hand
                show: 2
              - {id: points, name: 积分榜, measure: points, publish: live}
              - id: units
                name: 街镇榜
                of: units
                units: [street]
                measure: points
                per: entrant
                publish: live
            """;

    private Play play;
    private Campaign campaign;
    private long[] who;

    @BeforeAll
    void people() {
        play =
                new Play(
                        sql,
                        clock,
                        the(Campaigns.class),
                        the(Units.class),
                        the(Bell.class),
                        the(TransactionOperations.class));
        campaign = play.campaign("why", BOARDS);
        var phones =
                List.of(Phone.of("13900007001"), Phone.of("13900007002"), Phone.of("13900007003"));
        who = the(Members.class).arriveAll(phones, List.of("欧阳修", "张若虚", "李清照"));
        sql.sql(
                        """
                        insert into title (id, digest, medium, name, length, sort_key, find, grams,
                            changed_at, created_at)
                        overriding system value
                        values (1, 'why', 'book', '大学', 1000, 'd', 'd', '{}', now(), now())
                        on conflict do nothing
                        """)
                .update();
        clock.now("2022-05-01T12:00:00");
        for (int i = 0; i < 3; i++) {
            play.enter(campaign, who[i], i == 2 ? "YP" : "XY", true);
            play.read(campaign, who[i], "2022-04-30", 0, 3600 * (i + 1));
            play.earn(campaign, who[i], 40 - 10 * i, clock.instant().minusSeconds(100 - i));
        }
        while (the(Hearing.class).hear() > 0) {
            continue;
        }
        the(Rankings.class).follow();
        clock.now("2022-05-01T12:30:00");
    }

    private Board board(String id) {
        return the(Standings.class).board(campaign, id);
    }

    @Test
    @DisplayName("names every part, its form, its weight, who is ahead and what would lift (C5)")
    void composite() {
        the(Publishing.class).publish(campaign, board("stars"), null, "主办方");
        var page = signedIn(who[2]).get("/c/why/standing/stars/why/me").page();
        // Points 40, 30, 20; hours 1, 2, 3: 60 % of 100 and 33.3333; 75 and 66.6667; 50 and 100.
        assertThat(page.select(".figure").text()).isEqualTo("70.00 分");
        assertThat(page.select(".terms > li").eachText())
                .satisfiesExactly(
                        t ->
                                assertThat(t)
                                        .contains("积分", "20 分", "50.0000", "60%", "30.0000")
                                        .contains("最低 20 分、最高 40 分"),
                        t -> assertThat(t).contains("3 时 0 分", "100.0000", "40%", "40.0000"));
        assertThat(page.select(".masthead .lead").text()).isEqualTo("第 3 名，榜上共 3 个");
        assertThat(page.select("aside").text())
                .contains("第 2 名，71.67 分。排在前面是因为：得分更高")
                .contains("再得 1.68 分升 1 位")
                .contains("积分：再多 2 分")
                .contains("要看其他人的名次");
        assertThat(page.text()).contains("按定义第 1 版").doesNotContain("若虚");
        assertThat(page.text()).contains("活动签到").contains("读书").contains("3 时 0 分（1 天）");
    }

    @Test
    @DisplayName("is public for places that are shown, and for nobody else's below them")
    void shown() {
        the(Publishing.class).publish(campaign, board("stars"), null, "主办方");
        assertThat(anybody().get("/c/why/standing/stars/why?place=2").page().select("h1").text())
                .isEqualTo("张*为什么在这个名次");
        assertThat(anybody().get("/c/why/standing/stars/why?place=3").status()).isEqualTo(404);
        assertThat(anybody().get("/c/why/standing/stars/why").status()).isEqualTo(404);
        assertThat(anybody().get("/c/why/standing/stars/why?place=x").status()).isEqualTo(400);
        assertThat(anybody().get("/c/why/standing/stars/why/me").page().select("h1").text())
                .doesNotContain("为什么");
    }

    @Test
    @DisplayName("of a live board of one number, and of a unit by what it is divided")
    void others() {
        var page = signedIn(who[1]).get("/c/why/standing/points/why/me").page();
        assertThat(page.select("aside").text()).contains("第 1 名，40 分").contains("再得 11 分升 1 位");
        var unit = anybody().get("/c/why/standing/units/why?unit=XY").page();
        assertThat(unit.text()).contains("35.00 分").contains("70 分 ÷ 报名 2 人").contains("夏阳街道");
    }

    @Test
    @DisplayName("is the same for programs")
    void programs() {
        the(Publishing.class).publish(campaign, board("stars"), null, "主办方");
        var own = signedIn(who[2]).json("/api/campaigns/why/standings/stars/why/me");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).contains("\"score\":70.00").contains("\"gives\":30.0000");
        assertThat(own.header("Cache-Control")).contains("no-store");
        var open = anybody().json("/api/campaigns/why/standings/units/why?unit=YP");
        assertThat(open.body()).contains("\"rank\":2").contains("盈浦街道").doesNotContain("subject");
    }

    @Test
    @DisplayName("stays readable for every publication, which has moment, author and digest")
    void published() {
        var first = the(Publishing.class).publish(campaign, board("stars"), null, "青浦区社区学院");
        clock.pass(java.time.Duration.ofMinutes(5));
        play.earn(campaign, who[2], 100, clock.instant());
        clock.pass(java.time.Duration.ofMinutes(5));
        var second = the(Publishing.class).publish(campaign, board("stars"), null, "主办方");
        assertThat(second.digest()).isNotEqualTo(first.digest());
        var list = anybody().get("/c/why/standing/stars/published").page();
        assertThat(list.select(".published li").first().text())
                .contains("主办方公布")
                .contains("定义第 1 版")
                .contains(second.digest());
        var old = anybody().get("/c/why/standing/stars/published/" + first.id()).page();
        assertThat(old.select(".board tbody tr").first().text()).startsWith("1 欧阳*");
        var path = "/c/why/standing/stars/why/me?published=";
        assertThat(signedIn(who[2]).get(path + first.id()).page().select(".figure").text())
                .isEqualTo("70.00 分");
        assertThat(signedIn(who[2]).get(path + second.id()).page().select(".figure").text())
                .isEqualTo("100.00 分");
        assertThat(the(Publications.class).rows().digest(first.id())).isEqualTo(first.digest());
        assertThatThrownBy(
                        () -> the(Publishing.class).publish(campaign, board("points"), null, "主办方"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> the(Publishing.class).publish(campaign, board("stars"), null, " "))
                .isInstanceOf(Refusal.class);
    }
}
