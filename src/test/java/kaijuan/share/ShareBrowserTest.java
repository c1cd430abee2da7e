package kaijuan.share;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.campaign.Campaign;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Sharing, in a browser")
class ShareBrowserTest extends Browsing {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;

    @BeforeAll
    void aCampaign() {
        clock.now("2022-05-01T12:00:00");
        setting.units("qingpu");
        book = setting.book("古文观止·送东阳马生序与岳阳楼记合编", 1, 600);
        campaign =
                setting.define(
                        Sharer.DOCUMENT.replace("SLUG", "seen").replace("SHARES", "least: 5s"));
    }

    @AtBothWidths
    @DisplayName("a title is shared from its page; a friend looks, goes on to read, and it counts")
    void shared(Width width) {
        long who = setting.entrant(campaign, "QP-XY");
        try (var mine = window(width, signedIn(who));
                var theirs = window(width)) {
            var page = mine.go("/c/seen/shelf/" + book);
            page.locator("a[href*='/share?title=']").click();
            mine.axe().picture("share-own");
            var link = page.locator("#address").inputValue();
            var friend = theirs.page();
            friend.clock().install();
            friend.navigate(link);
            theirs.axe().picture("share-viewed");
            looked(theirs, 3);
            friend.locator("main a.button").click();
            assertThat(friend.locator("h1")).containsText("古文观止");
            looked(theirs, 2);
            clock.pass(Duration.ofSeconds(30));
            the(Openings.class).settle(campaign);
            mine.go("/c/seen/share");
            assertThat(page.locator(".list").first()).containsText("打开 1 次");
            mine.go("/c/seen");
            mine.axe().picture("share-entry");
        }
    }

    /** The page says so many times that it is looked at, and each time it is heard. */
    private void looked(kaijuan.Window window, int times) {
        for (int i = 0; i < times; i++) {
            clock.pass(Duration.ofSeconds(5));
            var heard =
                    window.page()
                            .waitForResponse(
                                    response -> response.url().endsWith("/stay"),
                                    () -> window.page().clock().runFor(5_000));
            Assertions.assertThat(heard.status()).isEqualTo(204);
        }
    }
}
