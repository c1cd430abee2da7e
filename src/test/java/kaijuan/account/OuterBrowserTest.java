package kaijuan.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Width;
import kaijuan.ground.sender.Demonstration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, somebody with an account elsewhere")
class OuterBrowserTest extends Browsing {

    private final LocalProvider provider = new LocalProvider();

    @Override
    protected Map<String, Object> settings() {
        return Elsewhere.settings(provider);
    }

    @AfterAll
    void close() {
        provider.close();
    }

    @AtBothWidths
    @DisplayName("signs in, joins it to the phone, and disconnects it")
    void joins(Width width) {
        provider.who = width.name();
        var phone = width == Width.PHONE ? "13500000011" : "13500000012";
        var looks =
                width == Width.PHONE
                        ? anybody().with("theme", "night").with("care", "1")
                        : anybody();
        try (var window = window(width, looks)) {
            var page = window.go("/member/sign-in?back=/member");
            window.axe().picture("outer-sign-in");
            page.locator("a[href^='/account/with/campus']").click();
            assertThat(page.locator("main")).containsText("第一次用校园账号登录");
            window.forgive();
            window.axe().picture("outer-first");
            page.locator("main a.button").click();
            page.locator("#phone").fill(phone);
            page.locator("input[name=agreed]").check();
            page.locator("main form button").click();
            page.locator("#code").fill(the(Demonstration.class).shown().getFirst().code());
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("135****001");
            window.axe().picture("outer-join");
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("我的账号");
            page.locator("a[href='/account/outer']").click();
            assertThat(page.locator("main")).containsText("断开");
            window.axe().picture("outer");
            page.locator("form[action='/account/outer/disconnect'] button").click();
            assertThat(page.locator("main")).not().containsText("断开");
        }
    }
}
