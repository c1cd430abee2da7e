package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kaijuan.AtBothWidths;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The staff")
class StaffStoryTest extends Story {

    private static final String LONG = "青浦区夏阳街道社区老年大学二〇二二年春季学期学员回忆录与家乡风物散文选编第一辑全本";

    @AtBothWidths
    @DisplayName("put a book with a long name on the shelf, where a reader finds and reads it")
    void librarian(Width width) {
        var name = LONG + width.name();
        try (var window = window(width, signedIn(member(phone()), "librarian"))) {
            var page = window.go("/shelf/desk");
            seen(window, width, "desk");
            page.locator("#files").setInputFiles(new FilePayload[] {book(name), broken()});
            page.locator("#tags").fill("经典品阅");
            page.locator("form[enctype] button").click();
            assertThat(page.locator("[data-outcome=added]")).containsText("已上架");
            assertThat(page.locator("[data-outcome=refused]")).containsText("PDF");
            seen(window, width, "desk-report");
            page.locator("[data-outcome=added] a").click();
            page.locator("#author").fill("夏阳街道社区老年大学全体学员（集体创作）");
            page.locator("main form button").first().click();
            assertThat(page.locator("main [role=status]")).hasText("已保存。");
            seen(window, width, "desk-title");
        }
        try (var window = window(width, entered("欧阳静"))) {
            var page = window.go(HOME + "/shelf?q=qpqxyjd");
            page.locator(".covers a", new Page.LocatorOptions().setHasText(name)).click();
            seen(window, width, "long-title");
            page.getByText("开始阅读").click();
            assertThat(page.locator(".book-text")).containsText("淀山湖");
            seen(window, width, "long-reading");
            window.go(HOME + "/shelf");
            seen(window, width, "long-shelf");
        }
    }

    @AtBothWidths
    @DisplayName("see the codes that were sent, when they operate the installation")
    void operator(Width width) {
        var phone = phone();
        signIn(phone);
        try (var window = window(width, signedIn(member(phone()), "operator"))) {
            var page = window.go("/member");
            page.getByText("我的工作").click();
            page.getByText("试用环境的验证码").click();
            assertThat(page.locator("table")).containsText(phone.substring(0, 3) + "****");
            seen(window, width, "codes");
        }
    }

    /** A text as old word processors write it. */
    private static FilePayload book(String name) {
        var text = "第一章 湖边\n" + "淀山湖的早晨，雾从水面上慢慢地升起来。\n".repeat(60);
        return new FilePayload(
                name + ".txt",
                "text/plain",
                (text + "第二章 桥\n放生桥有五个孔，" + name + "。\n").getBytes(Charset.forName("GB18030")));
    }

    private static FilePayload broken() {
        return new FilePayload(
                "通知.epub",
                "application/epub+zip",
                "%PDF-1.7 not a book".getBytes(StandardCharsets.UTF_8));
    }
}
