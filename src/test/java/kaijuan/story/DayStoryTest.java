package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import kaijuan.AtBothWidths;
import kaijuan.Person;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.reading.Device;
import kaijuan.shelf.Title;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A day of a reader")
class DayStoryTest extends Story {

    @AtBothWidths
    @DisplayName("brings a stamp, points with their reasons, and a rank")
    void day(Width width) {
        clock.now(width == Width.PHONE ? "2022-05-03T08:10:00" : "2022-05-04T08:10:00");
        var who = entered("欧阳静");
        reads(who);
        try (var window = window(width, who)) {
            var page = window.go(HOME);
            assertThat(page.locator("main")).containsText("夏阳街道");
            seen(window, width, "home");
            page.locator("form[action$=checkin] button").click();
            assertThat(page.locator("main [role=status]")).containsText("打上了！已连续 1 天");
            assertThat(page.locator(".calendar .falls")).hasCount(1);
            seen(window, width, "stamped");
            points(window, width);
            boards(window, width);
            bar(page, "首页");
            assertThat(page.locator("form[action$=checkin]")).hasCount(0);
            assertThat(page.locator(".task.done")).containsText("已满 5 分");
            assertThat(page.locator("main")).containsText("第 ");
            seen(window, width, "home-after");
            nextMorning(page);
        }
    }

    /** The page stayed open overnight: looked at again, it is today's, and can be stamped. */
    private void nextMorning(Page page) {
        page.clock().install();
        page.clock().fastForward(Duration.ofHours(11).toMillis());
        clock.pass(Duration.ofDays(1));
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.locator("form[action$=checkin]")).hasCount(1);
    }

    @AtBothWidths
    @DisplayName("ends a sign-in that is somewhere else")
    void signIns(Width width) {
        var phone = phone();
        var elsewhere = signIn(phone);
        clock.pass(Duration.ofMinutes(2));
        try (var window = window(width, signIn(phone))) {
            var page = window.go(HOME + "/me");
            page.getByText("账号、姓名与登录设备").click();
            assertThat(page.locator(".sign-ins li")).hasCount(2);
            seen(window, width, "sign-ins");
            page.locator("form[action='/member/end'] button").click();
            assertThat(page.locator(".sign-ins li")).hasCount(1);
        }
        org.assertj.core.api.Assertions.assertThat(elsewhere.submit("/member/end-others").status())
                .isNotEqualTo(303);
    }

    /** Eleven minutes of a book, by another device, which is where the points come from. */
    private void reads(Person who) {
        var book = title("孟子", Title.BOOK);
        var device = new Device(who, clock, "qingpu-2022", book.id());
        device.open(1);
        device.read(1, 660);
    }

    private static void points(Window window, Width width) {
        var page = window.go(HOME + "/points");
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            page.reload();
                            return page.locator(".ledger tbody tr").count() == 2;
                        });
        assertThat(page.locator(".ledger")).containsText("当天合计满 10 分钟（第 1 次）");
        assertThat(page.locator(".ledger")).containsText("+5");
        assertThat(page.locator(".ledger")).containsText("+2");
        seen(window, width, "points");
    }

    private static void boards(Window window, Width width) {
        var page = window.page();
        bar(page, "榜单");
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            page.reload();
                            return page.locator(".board .me").count() == 1;
                        });
        assertThat(page.locator(".board")).containsText("欧阳*");
        assertThat(page.locator(".mine")).containsText("我的名次");
        assertThat(page.locator(".as-of")).containsText("截至");
        seen(window, width, "board");
        page.locator(".boards a", new Page.LocatorOptions().setHasText("学习时长榜")).click();
        assertThat(page.locator(".as-of, .state").first()).isVisible();
        seen(window, width, "board-time");
        page.locator(".boards a", new Page.LocatorOptions().setHasText("街镇进度榜")).click();
        assertThat(page.locator(".board")).containsText("夏阳街道");
        seen(window, width, "board-streets");
    }
}
