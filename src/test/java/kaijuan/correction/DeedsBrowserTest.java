package kaijuan.correction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.outer.Partners;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, events, corrections and results from elsewhere")
class DeedsBrowserTest extends Browsing {

    private final Setting setting = new Setting(this);

    private static final String LONG = "“书香满城”名家讲座与读者见面会暨全民阅读推广人授牌仪式";

    @AtBothWidths
    @DisplayName("are planned, attended and put right without a complaint")
    void way(Width width) {
        clock.now("2022-05-02T14:00:00");
        var slug = "deeds-" + width.name().toLowerCase(Locale.ROOT);
        var c = Quiz.campaign(setting, slug, "");
        the(Partners.class).add(c, "科普答题平台", "https://quiz.example/start");
        long who = setting.entrant(c, "QP-XY");
        var base = "/c/" + slug;
        attended(width, base, who, planned(width, base));
        the(Points.class).settle();
        corrected(width, base, who);
        the(Points.class).settle();
        try (var window = window(width, signedIn(who))) {
            window.go(base + "/points?day=2022-05-02");
            window.axe().picture("points-mended");
        }
    }

    /** The organiser plans an event; its code as the screen shows it. */
    private String planned(Width width, String base) {
        try (var desk = window(width, signedIn(setting.somebody(), "organiser"))) {
            desk.go(base + "/event/desk");
            desk.axe().picture("event-desk-new");
            desk.page().fill("#name", LONG);
            desk.page().fill("#place", "图书馆一楼报告厅");
            desk.page().fill("#first", "2022-05-02");
            desk.page().fill("#opens", "13:30");
            desk.page().click("form.card button.wide");
            assertThat(desk.page().locator("h1")).hasText(LONG);
            desk.axe().picture("event-desk-one");
            desk.page().click("a[href$='/screen']");
            desk.axe().picture("event-screen");
            return desk.page().locator(".shown-code").textContent();
        }
    }

    private void attended(Width width, String base, long who, String code) {
        try (var window = window(width, signedIn(who))) {
            window.go(base + "/event");
            window.axe().picture("events");
            window.page().click(".events a");
            window.page().fill("#code", "000000");
            window.axe().picture("event-attend");
            window.page().fill("#code", code);
            window.page().click("main form button");
            assertThat(window.page().locator(".notice.good")).isVisible();
            window.axe().picture("event-attended");
            window.go(base + "/outer");
            window.axe().picture("outer");
        }
    }

    private void corrected(Width width, String base, long who) {
        try (var desk = window(width, signedIn(setting.somebody(), "organiser"))) {
            desk.go(base + "/correction");
            desk.axe().picture("correction-desk");
            desk.go(base + "/correction/" + who);
            desk.page().locator("summary").first().click();
            desk.page().locator("summary").last().click();
            desk.axe().picture("correction-day");
            desk.page().fill("#amount-points", "-3");
            desk.page().fill("#reason-points", "多次代他人签到，经核实扣分");
            desk.page().locator("details[open] button").last().click();
            assertThat(desk.page().locator("table.ledger")).isVisible();
            desk.axe().picture("correction-preview");
            desk.page().click("main form button.wide");
            assertThat(desk.page().locator(".notice.good")).isVisible();
            desk.axe().picture("correction-done");
        }
    }
}
