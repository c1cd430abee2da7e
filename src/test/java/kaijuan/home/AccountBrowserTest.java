package kaijuan.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, an entrant")
class AccountBrowserTest extends Browsing {

    private static final String BASE = "/c/qingpu-2022/enrolment";

    private final Setting setting = new Setting(this);
    private Campaign campaign;

    @BeforeAll
    void qingpu() {
        clock.now("2022-05-01T12:00:00");
        campaign = setting.qingpu();
    }

    @AtBothWidths
    @DisplayName("changes the phone, asks to move, is answered by a clerk, and withdraws")
    void changes(Width width) {
        long who = setting.somebody();
        var street = the(Units.class).byCode("QP-XY").id();
        var name = "阿卜杜热西提·阿卜杜克里木";
        var wish = new Wish(name, YearMonth.of(1980, 1), null, street, null, Map.of());
        the(Enrolments.class).enter(campaign, who, wish);
        asks(width, who);
        decides(width);
        try (var window = window(width, signedIn(who))) {
            var page = window.go(BASE);
            assertThat(page.locator("h1")).containsText("盈浦街道");
            window.axe().picture("request-history");
            window.go(BASE + "/withdraw");
            window.axe().picture("withdraw");
            page.locator("input[name=sure]").check();
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("还没有报名");
            assertThat(page.locator("main [role=status]")).containsText("您已退出这个活动");
        }
    }

    /** Asks on the page of help, and looks at it. */
    private static void ask(Window window, String path, String name) {
        var page = window.go(path);
        page.locator("#words").fill("我的积分为什么没有涨？今天读了两个小时，只有十分。");
        page.locator("main form button").click();
        page.locator("details summary").first().click();
        window.axe().picture(name);
    }

    private void asks(Width width, long who) {
        try (var window = window(width, signedIn(who))) {
            window.go("/account/phone");
            window.axe().picture("phone");
            window.go("/member");
            window.axe().picture("me-bound");
            ask(window, "/c/qingpu-2022/help", "help");
            window.go(BASE + "/name");
            window.axe().picture("request-name");
            window.go(BASE + "/born");
            window.axe().picture("request-born");
            var page = window.go(BASE + "/move?q=盈浦");
            window.axe().picture("request-move");
            page.locator("#hits a").first().click();
            page.locator("#words").fill("工作调动到盈浦街道");
            window.axe().picture("request-move-form");
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("等待决定");
            window.axe().picture("request-open");
        }
    }

    private void decides(Width width) {
        var clerk = signedIn(setting.somebody(), "clerk", "organiser");
        try (var window = window(width, clerk)) {
            var page = window.go(BASE + "/requests");
            window.axe().picture("requests");
            page.locator("main .list a").first().click();
            window.axe().picture("decide");
            page.locator("#reason").fill("情况属实，同意转入盈浦街道总工会");
            page.locator("button[value=granted]").click();
            page.locator(".seg a").last().click();
            assertThat(page.locator("main")).containsText("已同意");
            page = window.go("/c/qingpu-2022/help/desk");
            window.axe().picture("help-desk");
            page.locator("main .list a").first().click();
            window.axe().picture("help-answer");
            page.locator("#answer").fill("每天最多十分，见活动规则。");
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("读者提问");
        }
    }
}
