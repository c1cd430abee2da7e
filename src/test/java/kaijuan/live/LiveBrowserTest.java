package kaijuan.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.demonstration.Broadcast;
import kaijuan.shelf.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, a live class (C3)")
class LiveBrowserTest extends Browsing {

    private static final String HERE = "/c/qingpu-2022/live";
    private static final String LONG = "从放生桥到课植园：一条河流养育的市镇、石桥与它的守桥人，第二讲（上）";

    private static final int WAIT = 15_000;

    private final Setting setting = new Setting(this);
    private School school;

    @BeforeAll
    void aSchool() {
        the(Broadcast.class).load(Path.of("demo/live"));
        clock.now("2022-05-03T12:00:00");
        school = new School(this);
        the(Shelf.class).load(Path.of("demo/shelf"));
    }

    @AtBothWidths
    @DisplayName("is waited for, moved before the waiting eyes, begins by itself, plays and counts")
    void attended(Width width) {
        var day = width == Width.PHONE ? "2022-05-04" : "2022-05-05";
        clock.now(day + "T18:50:00");
        var reader = signedIn(setting.entrant(school.campaign, "QP-XY"));
        long id = school.announce(LONG + width.name(), day + "T19:00", 40);
        try (var window = window(width, reader)) {
            var page = window.go(HERE + "/" + id);
            page.locator("form[action$=call] button").click();
            assertThat(page.locator("form[action$=call] [aria-pressed=true]")).isVisible();
            window.axe().picture("live-waiting");
            var later = School.syllabus(LONG + width.name(), day + "T19:05", 40);
            the(Programme.class).change(school.campaign, id, 1, later, school.organiser);
            assertThat(page.locator(".moved"))
                    .containsText("原定", new ContainsTextOptions().setTimeout(WAIT));
            window.picture("live-moved");
            clock.now(day + "T19:05:01");
            var video = page.locator("kj-live video");
            assertThat(video).isVisible(new IsVisibleOptions().setTimeout(WAIT));
            assertThat(page.locator("[data-sentence]")).containsText("今日有效");
            double begun = seconds(page);
            await().until(() -> seconds(page) > begun + 2);
            clock.pass(Duration.ofSeconds(2));
            page.evaluate("document.querySelector('video').pause()");
            assertThat(page.locator("[data-sentence]")).containsText("计时中");
            window.axe().picture("live-held");
            clock.now(day + "T19:50:00");
            assertThat(page.locator("kj-live")).hasCount(0, new HasCountOptions().setTimeout(WAIT));
            assertThat(page.locator(".pill")).hasText("已结束");
        }
    }

    private static double seconds(Page page) {
        return ((Number) page.evaluate("document.querySelector('video').currentTime"))
                .doubleValue();
    }

    @AtBothWidths
    @DisplayName("is announced in a list, by night and large, with classes of every state")
    void listed(Width width) {
        var day = width == Width.PHONE ? "2022-06-04" : "2022-06-05";
        clock.now(day + "T12:00:00");
        var word = width.name().toLowerCase(Locale.ROOT);
        long past = school.announce("讲过的课 " + word, day + "T12:01", 5);
        long now = school.announce("正上的课 " + word, day + "T12:01", 60);
        school.announce(LONG + " " + word, day + "T20:00", 90);
        long off = school.announce("停的课 " + word, day + "T21:00", 40);
        the(Programme.class)
                .callOff(school.campaign, off, 1, "主讲人临时有事，改到下月另行通知。", school.organiser);
        clock.now(day + "T12:20:00");
        var reader = signedIn(setting.entrant(school.campaign, "QP-XY"));
        reader.with("theme", "night").with("care", "1");
        try (var window = window(width, reader)) {
            window.go(HERE);
            window.axe().picture("live-list-night-care");
            window.go(HERE + "/" + off);
            window.axe().picture("live-off-night-care");
            window.go("/c/qingpu-2022");
            window.axe().picture("live-home-night-care");
        }
        desk(width, past, now);
    }

    private void desk(Width width, long past, long now) {
        Person organiser = signedIn(setting.somebody(), "organiser");
        try (var window = window(width, organiser)) {
            window.go(HERE + "/desk");
            window.axe().picture("live-desk");
            window.go(HERE + "/desk/" + now);
            window.axe().picture("live-sheet");
            var page = window.go(HERE + "/desk/" + past);
            page.locator("#film").selectOption(new SelectOption().setIndex(1));
            page.locator("form[action$=replay] button").click();
            assertThat(page.locator(".done")).hasText("已保存。");
            window.go(HERE + "/" + past);
            assertThat(page.locator("a.button.wide")).hasText("看回放");
            window.axe().picture("live-over");
            window.go(HERE + "/desk/new");
            page.locator("form.card button").click();
            window.axe().picture("live-sheet-wrong");
        }
    }
}
