package kaijuan.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.Map;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.points.Points;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, awards")
class AwardsBrowserTest extends Browsing {

    @AtBothWidths
    @DisplayName("are read with winners and reasons, without a complaint")
    void read(Width width) {
        var setting = new Setting(this);
        setting.units("qingpu");
        clock.now("2022-05-01T12:00:00");
        var slug = "look-" + width.name().toLowerCase(Locale.ROOT);
        var c = setting.define(Gathering.DOCUMENT.replace("SLUG", slug));
        for (int i = 0; i < 4; i++) {
            long who = setting.entrant(c, i % 2 == 0 ? "QP-XY" : "QP-YP");
            signedIn(who).post("/c/" + slug + "/checkin");
        }
        the(Points.class).settle();
        clock.now("2022-05-01T13:00:00");
        the(Draws.class).publish(c, "lucky", Map.of(), "张馆长");
        var honours = the(Honours.class);
        honours.publish(c, honours.now(c, Map.of(), Map.of()), "张馆长");
        try (var window = window(width)) {
            window.go("/c/" + slug);
            window.page().locator("a[href='/c/" + slug + "/awards']").click();
            assertThat(window.page().locator("h1")).hasText("奖项");
            assertThat(window.page().locator(".winners tbody tr").first()).isVisible();
            window.axe().picture("awards");
            window.go("/c/" + slug + "/awards/lucky");
            assertThat(window.page().locator("a[download]")).isVisible();
            window.axe().picture("awards-draw");
        }
    }
}
