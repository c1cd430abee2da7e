package kaijuan.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kaijuan.AtBothWidths;
import kaijuan.Person;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On the first view")
class FirstViewTest extends Story {

    /** Requests of a page, and how many bytes came over the wire, compressed, with headers. */
    private record Weight(int requests, long bytes) {}

    @AtBothWidths
    @DisplayName("the campaign's page and the shelf ask 10 times and for 100 KB at most")
    void light(Width width) {
        for (var path : new String[] {HOME, HOME + "/shelf", HOME + "/rules"}) {
            var weight = weight(width, anybody(), path);
            assertThat(weight.requests()).as("requests of " + path).isLessThanOrEqualTo(10);
            assertThat(weight.bytes()).as("bytes of " + path).isLessThanOrEqualTo(100_000);
        }
    }

    @AtBothWidths
    @DisplayName("so do they for somebody who has entered")
    void own(Width width) {
        var weight = weight(width, entered("欧阳静"), HOME);
        assertThat(weight.requests()).isLessThanOrEqualTo(10);
        assertThat(weight.bytes()).isLessThanOrEqualTo(100_000);
    }

    @Test
    @DisplayName("the keyboard reaches the bar, the search and each cover, and shows where it is")
    void keyboard() {
        try (var window = window(Width.DESKTOP)) {
            var page = window.go(HOME + "/shelf");
            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("skip");
            page.keyboard().press("Enter");
            assertThat(focused(page)).startsWith("main");
            page.keyboard().press("Tab");
            assertThat(focused(page)).startsWith("input");
            int steps = 0;
            while (!focused(page).startsWith("cover") && steps++ < 12) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(RING)).as("ring around " + focused(page)).isEqualTo(true);
            }
            assertThat(focused(page)).startsWith("cover");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1").textContent()).isNotBlank();
            assertThat(page.url()).matches(".*/shelf/\\d+");
        }
    }

    private static final String RING =
            "getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    private static String focused(Page page) {
        return (String)
                page.evaluate(
                        "(e => (e.closest('.covers') ? 'cover' : e.localName) + ' ' + e.className)"
                                + "(document.activeElement)");
    }

    private Weight weight(Width width, Person who, String path) {
        try (var window = window(width, who)) {
            var requests = new AtomicInteger();
            var bytes = new AtomicLong();
            window.page().onRequest(request -> requests.incrementAndGet());
            var wire = window.page().context().newCDPSession(window.page());
            wire.send("Network.enable");
            wire.on(
                    "Network.loadingFinished",
                    (JsonObject it) -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
            var page = window.go(path);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            return new Weight(requests.get(), bytes.get());
        }
    }
}
