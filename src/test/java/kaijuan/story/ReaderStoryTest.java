package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import kaijuan.AtBothWidths;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A reader")
class ReaderStoryTest extends Story {

    private static final String BEAT = "document.querySelector('kj-book').beat";
    private static final String TIMER = "Number(" + BEAT + ".timer)";

    @AtBothWidths
    @DisplayName("finds a book by its initials, turns pages and sees the time count, and not")
    void counts(Width width) {
        try (var window = window(width, entered("欧阳静"))) {
            var page = window.page();
            page.clock().install();
            open(window, width, "mz", "孟子");
            var line = page.locator("[data-sentence]");
            assertThat(line).hasText("今日有效 0 分 · 开始计时");
            beat(page);
            page.keyboard().press("ArrowRight");
            beat(page);
            assertThat(line).hasText("今日有效 1 分 · 计时中");
            seen(window, width, "reading");
            away(page);
            page.keyboard().press("ArrowRight");
            beat(page);
            assertThat(line).hasText("今日有效 2 分 · 计时中");
            for (int i = 0; i < 5; i++) {
                beat(page);
            }
            assertThat(line).containsText("2 分钟");
            seen(window, width, "reading-still");
            clock.pass(Duration.ofSeconds(5));
            page.keyboard().press("ArrowRight");
            assertThat(line).not().containsText("已暂停");
            signedOut(page);
            window.forgive();
        }
    }

    /** The network is gone for half a minute: the page says so, and no second is lost. */
    private void away(Page page) {
        page.context().setOffline(true);
        page.clock().pauseAt((long) number(page, "Date.now() + 1000"));
        clock.pass(Duration.ofSeconds(30));
        page.clock().fastForward(30_000);
        assertThat(page.locator("[data-sentence]")).containsText("网络不通");
        page.context().setOffline(false);
        assertThat(page.locator("[data-sentence]")).containsText("计时中");
        page.clock().resume();
    }

    /** The sign-in ends elsewhere and comes again: the page says so, and goes on by itself. */
    private void signedOut(Page page) {
        var kept = page.context().cookies();
        page.context().clearCookies();
        page.clock().fastForward(31_000);
        assertThat(page.locator("[data-sentence]")).containsText("重新登录");
        page.context().addCookies(kept);
        page.clock().fastForward(31_000);
        assertThat(page.locator("[data-sentence]")).not().containsText("重新登录");
    }

    @AtBothWidths
    @DisplayName("sets the text as liked, and finds the way with contents and search")
    void sets(Width width) {
        try (var window = window(width, entered("上官婉"))) {
            var page = window.page();
            open(window, width, "孟子", "孟子");
            var book = page.locator("kj-book");
            chrome(page);
            page.locator("[data-do=settings]").click();
            seen(window, width, "settings");
            page.locator("[data-set=way][value=vertical]").click();
            assertThat(book).hasAttribute("data-way", "vertical");
            page.locator("[data-set=ground][value=night]").click();
            page.keyboard().press("Escape");
            seen(window, width, "vertical");
            page.keyboard().press("ArrowLeft");
            assertThat(number(page, AT)).isPositive();
            chrome(page);
            page.locator("[data-do=settings]").click();
            page.locator("[data-set=way][value=horizontal]").click();
            page.locator("[data-set=ground][value=auto]").click();
            page.locator("[data-set=flow][value=scroll]").click();
            page.keyboard().press("Escape");
            seen(window, width, "scrolling");
            page.locator("[data-do=contents]").click();
            assertThat(page.locator("[data-sheet=drawer]")).isVisible();
            seen(window, width, "contents");
            page.keyboard().press("Escape");
            chrome(page);
            page.locator("[data-do=search]").click();
            page.locator("[data-sheet=drawer] input[type=search]").fill("五十步");
            page.locator("[data-sheet=drawer] .search button").click();
            assertThat(page.locator("[data-sheet=drawer]")).containsText("找到");
            seen(window, width, "found");
            page.locator("[data-sheet=drawer] .list a").first().click();
            assertThat(page.locator(".book-text")).containsText("五十步");
            await().untilAsserted(() -> assertThat(number(page, AT)).isPositive());
        }
    }

    /** Half a minute passes, for the browser and for the server. */
    private void beat(Page page) {
        var before = page.evaluate(TIMER);
        clock.pass(Duration.ofSeconds(30));
        page.waitForResponse(
                r -> r.url().endsWith("/beat"), () -> page.clock().fastForward(30_000));
        await().until(
                        () ->
                                !before.equals(page.evaluate(TIMER))
                                        || (boolean) page.evaluate(BEAT + ".resting"));
    }
}
