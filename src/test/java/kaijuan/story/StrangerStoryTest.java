package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import kaijuan.AtBothWidths;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.ground.sender.Demonstration;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Somebody without an account")
class StrangerStoryTest extends Story {

    @AtBothWidths
    @DisplayName("learns what the campaign is, signs in with a code and enters under a street")
    void enters(Width width) {
        try (var window = window(width)) {
            var page = window.go("/");
            seen(window, width, "front");
            page.getByText("品味书香，传递阅读力量").first().click();
            assertThat(page.locator("h1")).hasText("品味书香，传递阅读力量");
            assertThat(page.locator(".lead").first()).containsText("还有");
            seen(window, width, "campaign");
            page.getByText("活动规则").first().click();
            assertThat(page.locator("main")).containsText("每满 10 分钟");
            seen(window, width, "rules");
            bar(page, "书房");
            assertThat(page.locator(".covers li").first()).isVisible();
            bar(page, "榜单");
            assertThat(page.locator("main")).containsText("还没有人上榜");
            seen(window, width, "no-board");
            bar(page, "首页");
            page.getByText("我要报名").click();
            var phone = phone();
            signIn(window, width, phone);
            street(window, width);
            again(window, width, phone);
        }
    }

    @AtBothWidths
    @DisplayName("who finds no unit writes down another")
    void other(Width width) {
        try (var window = window(width)) {
            var page = window.go(HOME + "/enrolment");
            signIn(window, width, phone());
            page.getByText("都不是，填写其他单位").click();
            page.locator("#other").fill("上海青浦区徐泾镇蟠龙古镇商铺联合会读书小组第二十三分会");
            fill(page, "阿卜杜热西提·麦麦提");
            seen(window, width, "enrolment-other");
            page.locator("form .wide").click();
            assertThat(page.locator("h1")).containsText("蟠龙古镇");
            seen(window, width, "entered-other");
        }
    }

    private void signIn(Window window, Width width, String phone) {
        var page = window.page();
        seen(window, width, "sign-in");
        page.locator("#phone").fill(phone);
        page.locator("main form button").click();
        assertThat(page.locator(".error")).containsText("勾选同意");
        seen(window.forgive(), width, "sign-in-unsure");
        page.locator("input[name=agreed]").check();
        page.locator("main form button").click();
        page.locator("#code").fill("000000");
        page.locator("main form button").click();
        assertThat(page.locator(".error")).containsText("还可以试 4 次");
        seen(window.forgive(), width, "code-wrong");
        page.locator("#code").fill(the(Demonstration.class).shown().getFirst().code());
        page.locator("main form button").click();
        assertThat(page.locator("h1")).hasText("报名");
        seen(window, width, "enrolment");
    }

    private static void street(Window window, Width width) {
        var page = window.page();
        page.locator("input[type=search]").pressSequentially("zjj");
        assertThat(page.locator("#hits a").first()).containsText("朱家角镇");
        page.locator("main .list a", new Page.LocatorOptions().setHasText("夏阳街道")).click();
        fill(page, "欧阳静");
        seen(window, width, "enrolment-form");
    }

    private static void fill(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#year").fill("1968");
        page.locator("#month").fill("3");
    }

    /** The form was open twice; what is sent second is told where the first has led. */
    private void again(Window window, Width width, String phone) {
        var page = window.page();
        var late = page.context().newPage();
        late.navigate(page.url());
        fill(late, "欧阳静");
        page.locator("form .wide").click();
        assertThat(page.locator("h1")).hasText("您已在 夏阳街道 报名");
        seen(window, width, "entered");
        late.locator("form .wide").click();
        assertThat(late.locator("main")).containsText("您已在“夏阳街道”报名");
        late.close();
        page.getByText("进入书房").click();
        bar(page, "我的");
        assertThat(page.locator("h1")).hasText("欧阳*");
        assertThat(page.locator("main")).containsText("夏阳街道");
        seen(window, width, "mine");
    }
}
