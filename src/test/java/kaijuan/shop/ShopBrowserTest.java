package kaijuan.shop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Person;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("With prizes for points")
class ShopBrowserTest extends Browsing {

    private static final String HERE = "/c/qingpu-2022/shop";

    private Till till;
    private Showcase shown;

    @BeforeAll
    void aCatalogue() {
        till = new Till(this, sql);
        clock.now("2022-05-02T12:00:00");
        shown = new Showcase(till);
    }

    @AtBothWidths
    @DisplayName("a reader chooses, orders each kind, shows the code, and a clerk hands it over")
    void story(Width width) {
        long li = till.reader(150);
        till.orders().place(till.campaign, li, till.ask(shown.prize("茶叶一罐")));
        try (var window = window(width, signedIn(li))) {
            var page = window.go(HERE);
            assertThat(page.locator(".masthead .lead")).hasText("可用 140 分（挣得 150，已兑 10）");
            seen(window, "catalogue");
            tile(page, Showcase.LONG).click();
            seen(window, "prize");
            page.locator("#unit").selectOption("夏阳街道");
            page.locator("main form button").click();
            assertThat(page.locator(".notice.good")).hasText("兑换成功。");
            seen(window, "order-pickup");
            parcel(window);
            tile(window.go(HERE), "一年期听书卡").click();
            seen(window, "prize-code");
            page.locator("main form button").click();
            assertThat(page.locator(".secret")).containsText("TS-2022-");
            seen(window, "order-code");
            window.go(HERE + "/orders");
            seen(window, "orders");
            clerk(width, li);
            page.locator(".orders a", new Page.LocatorOptions().setHasText(Showcase.LONG)).click();
            assertThat(page.locator(".pill")).hasText("已领取");
        }
    }

    private void parcel(Window window) {
        var page = window.page();
        tile(window.go(HERE), "《青浦县志》影印本一套").click();
        page.locator("#name").fill("阿卜杜热西提·麦麦提");
        page.locator("#phone").fill("1391234567");
        page.locator("#place").fill("上海市青浦区夏阳街道城中东路 100 弄 8 号楼 2 单元 1203 室");
        page.locator("main form button").click();
        assertThat(page.locator(".error")).hasCount(1);
        assertThat(page.locator("#place")).hasValue("上海市青浦区夏阳街道城中东路 100 弄 8 号楼 2 单元 1203 室");
        seen(window.forgive(), "prize-parcel-wrong");
        page.locator("#phone").fill("13912345678");
        page.locator("main form button").click();
        assertThat(page.locator(".notice.good")).hasText("兑换成功。");
        seen(window, "order-parcel");
    }

    /** The clerk's phone has read the code and opens its address. */
    private void clerk(Width width, long reader) {
        var order =
                till.orders().mine(till.campaign, reader).stream()
                        .filter(o -> o.name().equals(Showcase.LONG))
                        .findFirst()
                        .orElseThrow();
        var pass = till.orders().own(order).pass();
        try (var window = window(width, clerkOfXiayang())) {
            var page = window.go(HERE + "/hand");
            seen(window, "hand");
            page.locator("#pass").fill("ABCDE FGH22");
            page.locator("main form button").first().click();
            assertThat(page.locator(".error")).containsText("没有这个取货码");
            seen(window.forgive(), "hand-wrong");
            window.go(HERE + "/hand/" + pass);
            seen(window, "hand-over");
            page.locator("main form button").click();
            assertThat(page.locator(".notice.good")).containsText("已发放");
            seen(window, "handed");
            window.go(HERE + "/hand/" + pass);
            assertThat(page.locator(".notice.bad")).containsText("领走，不能再发一次");
            seen(window, "handed-again");
        }
    }

    private Person clerkOfXiayang() {
        long member = member("13700000031");
        the(Roles.class).grant(member, "clerk", till.unit("QP-XY"));
        var person = signedIn(member, "judge");
        the(Roles.class).revoke(member, "judge", null);
        return person;
    }

    @AtBothWidths
    @DisplayName("an organiser keeps prizes, stock, codes and orders")
    void organiser(Width width) {
        try (var window = window(width, signedIn(member("13700000032"), "organiser"))) {
            var page = window.go(HERE + "/desk");
            seen(window, "desk");
            window.go(HERE + "/desk/new");
            seen(window, "desk-new");
            page.locator("#name").fill("手账本" + width);
            page.locator("#price").fill("15");
            page.locator("#way").selectOption("code");
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("手账本" + width);
            var file = "S-" + width + "-1\n\nS-" + width + "-2\nS-" + width + "-1\n";
            page.locator("#codes")
                    .setInputFiles(
                            new FilePayload(
                                    "手账.txt", "text/plain", file.getBytes(StandardCharsets.UTF_8)));
            page.getByText("导入", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("section[role=status]")).containsText("新增 2 个");
            seen(window, "desk-codes");
            window.go(HERE + "/desk/" + shown.one("《青浦县志》影印本一套"));
            seen(window, "desk-prize");
            long li = till.reader(100);
            long id = till.orders().place(till.campaign, li, till.ask(shown.prize("《青浦县志》影印本一套")));
            window.go(HERE + "/desk/orders");
            seen(window, "desk-orders");
            window.go(HERE + "/desk/orders/" + id);
            page.getByText("查看收件地址").click();
            seen(window, "desk-order");
        }
    }

    @AtBothWidths
    @DisplayName("large letters at night, a debt and closed days are readable too")
    void looks(Width width) {
        long li = till.reader(60);
        till.orders().place(till.campaign, li, till.ask(shown.prize("茶叶一罐")));
        till.earn(li, 5);
        var person = signedIn(li).with("care", "1").with("theme", "night");
        try (var window = window(width, person)) {
            window.go(HERE);
            seen(window, "catalogue-night");
            window.go(HERE + "/" + shown.one(Showcase.LONG));
            seen(window, "prize-night");
            var order = till.orders().mine(till.campaign, li).getFirst();
            window.go(HERE + "/orders/" + order.id());
            seen(window, "order-night");
            clock.now("2022-11-05T12:00:00");
            window.go(HERE);
            seen(window, "catalogue-closed");
            clock.now("2022-05-02T12:00:00");
        }
        try (var window = window(width, anybody().with("lang", "en"))) {
            window.go(HERE);
            seen(window, "catalogue-english");
        }
    }

    private static Locator tile(Page page, String name) {
        return page.locator(".prize a", new Page.LocatorOptions().setHasText(name));
    }

    private static void seen(Window window, String name) {
        assertThat(window.page().locator("h1")).hasCount(1);
        window.axe().picture("shop-" + name);
    }
}
