package kaijuan.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, proposals and announcements")
class ProposalsBrowserTest extends Browsing {

    private static final String LONG = "从放生桥到课植园：一条河流养育的市镇、石桥与它的守桥人，第二讲（上）";

    @AtBothWidths
    @DisplayName("are made, decided, written and read, by day and by night")
    void desks(Width width) {
        clock.now("2022-05-03T12:00:00");
        var setting = new Setting(this);
        setting.qingpu();
        var word = width.name().toLowerCase(Locale.ROOT);
        var staff = signedIn(setting.somebody(), "clerk", "organiser");
        try (var window = window(width, staff)) {
            var page = window.go("/c/qingpu-2022/live/proposals");
            page.locator("#theme").fill(LONG + word);
            page.locator("#month").fill("2022-06");
            page.locator("#teacher").fill("顾伯年");
            page.locator("form.card button").click();
            page.locator("#summary").fill("讲桥。");
            page.locator("form.card button").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            window.axe().picture("proposal");
            window.go("/c/qingpu-2022/live/proposals");
            window.axe().picture("proposals");
            window.go("/c/qingpu-2022/announcement/desk");
            page.locator("#title").fill("通知：" + LONG);
            page.locator("#words").fill("第一段。\n\n第二段：" + LONG.repeat(4));
            page.locator("form.card button").first().click();
            assertThat(page.locator(".notice.done")).isVisible();
            page.locator("details summary").first().click();
            window.axe().picture("announcement-desk");
        }
        var reader = signedIn(setting.somebody()).with("theme", "night").with("care", "1");
        try (var window = window(width, reader)) {
            var page = window.go("/c/qingpu-2022");
            window.axe();
            page.locator(".list a:has-text('通知：')").first().click();
            assertThat(page.locator("article h1")).isVisible();
            window.axe().picture("announcement");
            window.go("/c/qingpu-2022/announcement");
            window.axe().picture("announcements");
        }
    }
}
