package kaijuan.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.campaign.Campaign;
import kaijuan.shelf.Papers;
import kaijuan.shelf.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In the browser, a book as a PDF")
class PaperBrowserTest extends Browsing {

    private static final LocalDate DAY = LocalDate.parse("2022-05-03");

    @TempDir static Path folder;

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long title;

    @BeforeAll
    void aShelfWithAPdf() throws IOException {
        campaign = setting.qingpu();
        Files.copy(Path.of("demo/shelf/books/zhongyong.pdf"), folder.resolve("zhongyong.pdf"));
        Files.writeString(
                folder.resolve("shelf.yaml"),
                "titles:\n  - {file: zhongyong.pdf, title: 中庸（印本样式）, rooms: [经典品阅]}\n");
        var row = the(Shelf.class).load(folder).rows().getFirst();
        title = row.title();
    }

    @AtBothWidths
    @DisplayName("is drawn page by page, its time counted by page, and its place kept")
    void read(Width width) {
        clock.now("2022-05-03T12:00:00");
        var who = setting.entrant(campaign, "QP-XY");
        var base = "/c/qingpu-2022/reading/" + title;
        try (var window = window(width, signedIn(who))) {
            var page = window.go(base);
            drawn(page, 1);
            assertThat(page.locator("[data-sentence]")).containsText("今日有效");
            clock.pass(Duration.ofSeconds(31));
            turn(page, 2);
            assertThat(page.locator("[data-sentence]")).containsText("计时中");
            clock.pass(Duration.ofSeconds(40));
            turn(page, 3);
            window.axe().picture("paper");
            page.locator("[data-do=contents]").click();
            assertThat(page.locator("[data-sheet=drawer] ol li")).hasCount(15);
            window.axe().picture("paper-contents");
            page.locator("[data-sheet=drawer] [data-do=close]").click();
            page.locator(".paper-text summary").click();
            assertThat(page.locator(".paper-text")).containsText("君子");
            clock.pass(Duration.ofSeconds(20));
            turn(page, 4);
            assertThat(page.locator("[data-share]")).hasText("4 / 15");
            window.go("/c/qingpu-2022/shelf/" + title);
            drawn(window.go(base), 4);
        }
        var parts = the(Spans.class).parts(campaign.id(), who, DAY);
        assertThat(parts).extracting(Spans.PartTime::part).contains(1, 2);
        assertThat(parts.stream().mapToInt(Spans.PartTime::counted).sum()).isBetween(70, 91);
    }

    @Test
    @DisplayName("in Chinese shows its characters where the file leaves its font and map out")
    void unembedded() throws IOException {
        clock.now("2022-05-04T12:00:00");
        Files.write(folder.resolve("gbk.pdf"), Papers.unembedded("没有嵌入字体"));
        Files.writeString(
                folder.resolve("shelf.yaml"), "titles:\n  - {file: gbk.pdf, rooms: [经典品阅]}\n");
        var id = the(Shelf.class).load(folder).rows().getFirst().title();
        try (var window = window(Width.PHONE, signedIn(setting.entrant(campaign, "QP-XY")))) {
            var page = window.go("/c/qingpu-2022/reading/" + id);
            drawn(page, 1);
            var ink =
                    page.evaluate(
                            """
                            () => {
                              const c = document.querySelector("kj-paper canvas");
                              const d = c.getContext("2d").getImageData(0, 0, c.width, c.height);
                              return d.data.filter((v, i) => i % 4 === 0 && v < 128).length;
                            }
                            """);
            assertThat((Integer) ink).isGreaterThan(200);
            assertThat(page.locator(".paper-text")).containsText("没有嵌入字体");
        }
    }

    private static void drawn(Page page, int no) {
        assertThat(page.locator("kj-paper[data-drawn='" + no + "'] canvas[role=img]")).isVisible();
    }

    private static void turn(Page page, int no) {
        page.locator("[data-turn='1']").click();
        drawn(page, no);
    }
}
