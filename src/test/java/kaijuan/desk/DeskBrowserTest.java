package kaijuan.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Width;
import kaijuan.member.Members;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, who runs a campaign")
class DeskBrowserTest extends Browsing {

    @AtBothWidths
    @DisplayName("goes from the desk to every figure's rows, as a clerk and as an organiser")
    void day(Width width) throws Exception {
        clock.now("2022-05-01T12:00:00");
        var slug = "desk-" + width.name().toLowerCase(Locale.ROOT);
        var yard = new Yard(this, sql, slug);
        long reader = yard.entrant("QP-XY");
        the(Members.class).name(reader, "欧阳司马阿卜杜拉");
        yard.entrant("QP-XY");
        yard.entrant("QP-YP");
        yard.read(reader, Yard.DAY, 3600 * 9, 3600 * 11);
        yard.read(reader, Yard.DAY.minusDays(5), 3600 * 20, 3600 * 21);
        yard.settle();
        clerk(width, yard, slug);
        organiser(width, yard, slug);
    }

    private void clerk(Width width, Yard yard, String slug) {
        long who = yard.setting().somebody();
        the(Roles.class).grant(who, "clerk", yard.unit("QP-XY"));
        try (var window = window(width, signedIn(who, "judge"))) {
            window.go("/desk");
            window.axe().picture("desk-campaigns");
            window.page().click("a[href='/c/" + slug + "/desk']");
            window.axe().picture("desk-campaign-clerk");
            window.page().click(".card .more");
            window.axe().picture("desk-unit");
            window.page().click("a[href$='show=waiting']");
            assertThat(window.page().locator("tbody tr")).hasCount(1);
            window.page().fill("#who", "欧阳司马阿卜杜拉");
            window.page().click("form.search button");
            assertThat(window.page().locator("tbody tr")).hasCount(1);
            window.axe().picture("desk-people");
            window.page().click("tbody th a");
            assertThat(window.page().locator("tbody tr")).hasCount(2);
            window.page().click("summary");
            window.page().fill("#reason", "核对领奖名单");
            window.axe().picture("desk-person");
            window.page().click("details button");
            assertThat(window.page().locator("section[role=status]")).containsText("欧阳司马阿卜杜拉");
        }
    }

    private void organiser(Width width, Yard yard, String slug) {
        try (var window = window(width, signedIn(yard.setting().somebody(), "organiser"))) {
            window.go("/c/" + slug + "/desk/dashboard?show=time");
            assertThat(window.page().locator(".as-of")).containsText("2022-05-01 12:00");
            window.axe().picture("desk-dashboard");
            window.page().locator(".plot a").last().click();
            window.go("/c/" + slug + "/desk/dashboard?show=people");
            window.page().locator("section.series").first().locator(".plot a").last().click();
            window.axe().picture("desk-day");
            window.page().locator(".plot a").first().click();
            assertThat(window.page().locator("tbody tr")).hasCount(1);
            window.go("/c/" + slug + "/desk/boards");
            window.axe().picture("desk-boards");
        }
    }
}
