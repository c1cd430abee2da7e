package kaijuan.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, a librarian's day")
class LibrarianBrowserTest extends Browsing {

    private static final int WAIT = 20_000;

    @AtBothWidths
    @DisplayName("puts many on the shelf, a stream too, and looks at what is read")
    void day(Width width) {
        var setting = new Setting(this);
        setting.qingpu();
        clock.now(width == Width.PHONE ? "2022-05-03T12:00:00" : "2022-05-04T12:00:00");
        var book = setting.book("搜神后记" + width.name(), 3, 500);
        var reader = signedIn(setting.entrant(setting.campaign("qingpu-2022"), "QP-XY"));
        var phone = new Device(reader, clock, "qingpu-2022", book);
        phone.open(1);
        phone.read(1, 90);
        phone.open(2);
        phone.read(2, 90);
        the(UseSums.class).go();
        var librarian = signedIn(setting.somebody(), "librarian", "organiser");
        try (var window = window(width, librarian)) {
            var page = window.go("/shelf/desk/bulk");
            var text = ("第一章 甲\n" + width + "。\n第二章 乙\n三味书屋。").getBytes(StandardCharsets.UTF_8);
            page.locator("#files")
                    .setInputFiles(new FilePayload("从百草园到三味书屋.txt", "text/plain", text));
            window.axe().picture("bulk");
            page.locator("main form button").click();
            // The job's time comes by the clock that the test turns.
            clock.pass(Duration.ofMinutes(2));
            assertThat(page.locator(".report li"))
                    .containsText("已上架", new ContainsTextOptions().setTimeout(WAIT));
            window.axe().picture("bulk-progress");
            window.go("/shelf/desk/stream");
            window.axe().picture("stream");
            window.go("/reading/desk?days=0");
            window.axe().picture("use");
            window.go("/reading/desk/" + book + "?days=0");
            assertThat(page.locator("svg.plot")).isVisible();
            window.axe().picture("stops");
            window.go("/c/qingpu-2022/inquiry");
            window.axe().picture("inquiry");
        }
    }
}
