package kaijuan.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.campaign.Campaigns;
import kaijuan.change.Working;
import kaijuan.points.Points;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, the organiser's editor")
class EditorBrowserTest extends Browsing {

    private static final String DOCUMENT =
            """
            # 五月共读
            campaign: SLUG
            name: 五月共读·职工家庭阅读与诵读接力活动
            host: 青浦区社区学院
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-05-31, allows: [enter, read, checkin]}
            rooms:
              - {id: books, name: 书房, medium: book}
            entry: {units: [street], under: QP}
            points:
              rules:
                - id: checkin
                  name: 签到   # 每天一次
                  fact: checkin
                  points: 5
                - {id: book, name: 阅读, fact: time, every: 10m, points: 2, cap: 10}
            boards:
              - {id: points, name: 积分榜, of: people, measure: points, publish: live}
            awards:
              - {id: gold, name: 金奖, by: points, ranks: 1, prize: 证书}
            """;

    @AtBothWidths
    @DisplayName("marks mistakes as typed, follows the form, tries, previews and puts to work")
    void story(Width width) {
        var setting = new Setting(this);
        setting.units("qingpu");
        clock.now("2022-05-01T12:00:00");
        var slug = "may-" + width.name().toLowerCase(Locale.ROOT);
        var c = setting.define(DOCUMENT.replace("SLUG", slug));
        for (int i = 0; i < 3; i++) {
            signedIn(setting.entrant(c, i == 0 ? "QP-XY" : "QP-YP"))
                    .post("/c/" + slug + "/checkin");
        }
        the(Points.class).settle();
        try (var window = window(width, signedIn(setting.somebody(), "organiser"))) {
            var page = window.page();
            window.go("/editor");
            window.axe().picture("editor-desk");
            page.locator("button[value=" + slug + "]").click();
            assertThat(page.locator("h1")).hasText("五月共读·职工家庭阅读与诵读接力活动");
            window.axe().picture("editor");
            mistakes(page);
            window.axe().picture("editor-mistake");
            form(window, width);
            tries(window, width);
            previews(window, page);
        }
        assertThat(the(Campaigns.class).byId(c.id()).version()).isEqualTo(2);
        assertThat(the(Campaigns.class).document(the(Campaigns.class).byId(c.id())))
                .contains("      points: 6", "签到   # 每天一次");
    }

    private static void mistakes(Page page) {
        var document = page.locator("#document");
        var right = document.inputValue();
        document.fill(right.replace("fact: checkin", "fcat: checkin"));
        var mistake = page.locator("#mistakes li[data-line='14']");
        assertThat(mistake).containsText("没有这个键。是不是 fact？");
        assertThat(page.locator("#gutter .wrong").last()).hasText("14");
        mistake.locator("button").click();
        assertThat(document).isFocused();
        document.fill(right);
        assertThat(page.locator("#mistakes")).containsText("没有错");
    }

    private static void tab(Page page, Width width, String pane) {
        if (width == Width.PHONE) {
            page.locator(".panes-nav a[href='#" + pane + "']").click();
        }
    }

    private static void form(Window window, Width width) {
        var page = window.page();
        tab(page, width, "pane-form");
        page.locator("details.item:has([name='f.points.rules[1].points']) > summary").click();
        window.axe().picture("editor-form");
        page.locator("[name='f.points.rules[1].points']").fill("6");
        page.locator("[name='f.points.rules[1].points']").blur();
        tab(page, width, "pane-rules");
        assertThat(page.locator("#rules-pane")).containsText("6 分");
        window.axe().picture("editor-rules");
        tab(page, width, "pane-form");
        assertThat(page.locator("[name='f.points.rules[1].points']")).isVisible();
        tab(page, width, "pane-document");
        assertThat(page.locator("#document").inputValue()).contains("points: 6", "# 每天一次");
    }

    private static void tries(Window window, Width width) {
        var page = window.page();
        tab(page, width, "pane-try");
        page.locator("#people").fill("小王：每天读 40 分钟，连续 3 天打卡\n小李：唱歌");
        page.locator("#pane-try button").click();
        var tried = page.locator("#tried");
        assertThat(tried).containsText("没看懂“唱歌”");
        assertThat(tried).containsText("2022-05-01，14 分");
        window.axe().picture("editor-try");
    }

    private void previews(Window window, Page page) {
        page.locator(".actions button[formaction$='/preview']").click();
        assertThat(page.locator("h1")).hasText("预览改动");
        the(Working.class).work();
        assertThat(page.locator(".preview .as-of")).containsText("3 人、");
        assertThat(page.locator("main")).hasCount(1);
        window.axe().picture("editor-preview");
        page.locator("#note").fill("通知附表更正：签到每次 6 分");
        page.locator("form[action$='/apply'] button").click();
        assertThat(page.locator(".as-of[role=status]")).containsText("已执行第 2 版");
        window.axe().picture("editor-versions");
        page.locator("a[href$='version=2']").click();
        assertThat(page.locator(".versions")).containsText("通知附表更正：签到每次 6 分");
        window.axe().picture("rules-versions");
    }
}
