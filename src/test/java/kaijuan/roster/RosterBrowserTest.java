package kaijuan.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, a roster")
class RosterBrowserTest extends Browsing {

    private static final String FILE =
            """
            姓名,手机号,单位编码
            阿卜杜热合曼·买买提,13820000001,
            欧阳予倩,13820000002,QP-XY
            没有手机,,
            写错了,1.38E+10,
            """;

    @AtBothWidths
    @DisplayName("is checked, taken, and its near misses decided without a complaint")
    void way(Width width) {
        var slug = "rolls-" + width.name().toLowerCase(Locale.ROOT);
        var challenge = new Challenge(this, slug);
        var desk = "/c/" + slug + "/roster";
        long organiser = new Setting(this).somebody();
        try (var window = window(width, signedIn(organiser, "organiser"))) {
            window.go(desk);
            window.axe().picture("roster-empty");
            window.go("/c/" + slug + "/import");
            var bytes = FILE.getBytes(StandardCharsets.UTF_8);
            var file = new FilePayload("全市产业工会会员名册（二〇二二年度）.csv", "text/csv", bytes);
            window.page().setInputFiles("#file", file);
            window.axe().picture("import");
            window.page().click("form[enctype] button");
            assertThat(window.page().locator(".told .error")).hasCount(2);
            window.axe().picture("import-checked");
            window.page().click("section form button");
            assertThat(window.page().locator("section .notice")).isVisible();
            window.axe().picture("import-taken");
            var phone = width == Width.values()[0] ? "13820000001" : "13820000002";
            challenge.enters(phone, "阿卜杜拉合曼·买买提", "QP-XY");
            window.go(desk);
            window.axe().picture("roster-near");
            window.page().fill(".miss input[name=reason]", "与身份证核对，译名用字不同，是同一个人");
            window.page().click(".miss button[value=true]");
            assertThat(window.page().locator(".miss")).hasCount(0);
            window.go(desk + "?decided=true");
            window.axe().picture("roster-decided");
        }
    }
}
