package kaijuan.standing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Width;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.database.Bell;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Row;
import kaijuan.unit.Units;
import org.springframework.transaction.support.TransactionOperations;

class WhyBrowserTest extends Browsing {

    private static final List<String> NAMES = List.of("欧阳修", "张若虚", "古丽努尔·阿不都热依木", "李清照");
    private static final String BOARDS =
            """
            boards:
              - id: stars
                name: 一百名阅读之星（市民终身学习数字阅读活动综合评选）
                parts:
                  - {measure: points, rules: [checkin], weight: 30%, as: share}
                  - {measure: time, weight: 30%, as: minmax}
                  - {measure: days, least: 20m, weight: 20%, as: percentile}
                  - {measure: classes, weight: 20%, as: rank}
                then: [{measure: time}]
                publish: by hand
              - {id: regions, name: 各街镇积分榜, measure: points, split: {by: region, units: [street]}}
              - id: kinds
                name: 分组榜
                measure: points
                ties: shared
                split:
                  by: region
                  lists:
                    - {id: east, name: 东片（夏阳、盈浦、香花桥、赵巷）, under: [XY]}
                    - {id: west, name: 西片, under: [YP]}
            """;

    @AtBothWidths
    void listsAndReasonsLookRightAndHaveNoComplaint(Width width) {
        var slug = "whys-" + width.name().toLowerCase(Locale.ROOT);
        var play =
                new Play(
                        sql,
                        clock,
                        the(Campaigns.class),
                        the(Units.class),
                        the(Bell.class),
                        the(TransactionOperations.class));
        var c = play.campaign(slug, BOARDS);
        var more = new ArrayList<Row>();
        for (int i = 0; i < 9; i++) {
            more.add(new Row(i + 1, "S" + i, "第" + i + "街道", "street", "QP"));
        }
        the(Units.class).load(more);
        long last = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            var phone = Phone.of("137" + width.ordinal() + String.format("%07d", i));
            last = the(Members.class).arriveAll(List.of(phone), List.of(NAMES.get(i)))[0];
            play.enter(c, last, i % 2 == 0 ? "YP" : "XY", true);
            play.earn(c, last, 1_300 - i / 2 * 74, Instant.parse("2022-04-30T04:00:00Z"));
            play.read(c, last, "2022-04-30", 0, 9_000 - i * 700);
        }
        while (the(Hearing.class).hear() > 0) {
            continue;
        }
        clock.now("2022-05-01T12:30:00");
        var stars = the(Standings.class).board(c, "stars");
        the(Publishing.class).publish(c, stars, null, "青浦区社区学院");
        looked(width, slug, last);
    }

    private void looked(Width width, String slug, long last) {
        try (var window = window(width, signedIn(last))) {
            var home = "/c/" + slug + "/standing/";
            window.go(home + "regions");
            assertThat(window.page().locator("#list")).isVisible();
            window.axe().picture("board-lists-many");
            window.page().selectOption("#list", "S3");
            window.page().locator("form.lists button").click();
            assertThat(window.page().locator(".state h2")).hasText("还没有人上榜");
            window.go(home + "kinds");
            assertThat(window.page().locator(".board tbody tr").first()).isVisible();
            window.axe().picture("board-lists-few");
            window.go(home + "stars");
            window.axe().picture("board-composite");
            window.page().locator(".mine a.why").click();
            assertThat(window.page().locator(".terms > li")).hasCount(4);
            window.axe().picture("board-why");
            window.go(home + "stars/published");
            window.axe().picture("board-published");
            window.page().locator(".published a").first().click();
            assertThat(window.page().locator(".board tbody tr").first()).isVisible();
            window.axe().picture("board-published-one");
            window.go(home + "kinds/why/me");
            window.axe().picture("board-why-one");
        }
    }
}
