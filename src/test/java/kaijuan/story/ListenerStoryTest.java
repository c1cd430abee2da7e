package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kaijuan.AtBothWidths;
import kaijuan.Width;
import kaijuan.reading.Device;
import kaijuan.shelf.Title;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Somebody who listens and watches")
class ListenerStoryTest extends Story {

    private static final String AUDIO = "document.querySelector('#player audio')";

    @AtBothWidths
    @DisplayName("hears a book go on from page to page, quicker, from a chapter, until asleep")
    void listens(Width width) {
        try (var window = window(width, entered("诸葛明"))) {
            var page = window.page();
            page.clock().install();
            window.go(HOME + "/shelf/" + title("弟子规", Title.AUDIO).id());
            page.getByText("开始收听").click();
            assertThat(page.locator("#player .play")).isVisible();
            seen(window, width, "listening");
            page.locator("#player .play").click();
            await().until(() -> number(page, AUDIO + ".currentTime") > 0.2);
            assertThat(page.locator("kj-listen [data-sentence]")).containsText("今日有效");
            page.locator("[data-speed]").selectOption("1.5");
            assertThat(number(page, AUDIO + ".playbackRate")).isEqualTo(1.5);
            page.locator("[data-seek]").nth(2).click();
            await().until(() -> number(page, AUDIO + ".currentTime") > 60);
            bar(page, "书房");
            assertThat(page.locator("h1")).hasText("书房");
            assertThat(page.locator("#player")).containsText("弟子规");
            assertThat(page.evaluate(AUDIO + ".paused")).isEqualTo(false);
            seen(window, width, "player-small");
            bar(page, "首页");
            page.locator(".player-what").click();
            assertThat(page.locator("kj-listen")).isVisible();
            page.locator("[data-sleep]").selectOption("15");
            page.clock().fastForward(Duration.ofMinutes(15).plusSeconds(1).toMillis());
            await().until(() -> (boolean) page.evaluate(AUDIO + ".paused"));
            assertThat(page.locator("[data-sleep]")).hasValue("0");
            var stopped = number(page, AUDIO + ".currentTime");
            window.go(HOME + "/reading/" + title("弟子规", Title.AUDIO).id() + "/1");
            await().untilAsserted(
                            () ->
                                    assertThat(number(page, AUDIO + ".currentTime"))
                                            .isBetween(stopped - 5, stopped + 1));
        }
    }

    @AtBothWidths
    @DisplayName("watches a film with captions, and sees the time count")
    void watches(Width width) {
        var who = entered("东方朔");
        try (var window = window(width, who)) {
            var page = window.page();
            window.go(HOME + "/shelf/" + title("诵读《春晓》", Title.VIDEO).id());
            page.getByText("开始观看").click();
            var film = "document.querySelector('video')";
            assertThat(page.locator("video")).isVisible();
            seen(window, width, "watching");
            page.evaluate(film + ".play()");
            await().until(() -> number(page, film + ".currentTime") > 0.2);
            assertThat(page.locator("[data-sentence]")).containsText("今日有效");
            assertThat(number(page, film + ".textTracks[0].cues.length")).isPositive();
            page.evaluate(film + ".pause()");
            new Device(who, clock, "qingpu-2022", title("孟子", Title.BOOK).id()).open(1);
            page.evaluate("document.querySelector('kj-watch').beat.now()");
            assertThat(page.locator("[data-sentence]")).containsText("另一台设备");
        }
    }
}
