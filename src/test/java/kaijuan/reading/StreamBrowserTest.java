package kaijuan.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.shelf.Label;
import kaijuan.shelf.Streams;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the browser, an HLS stream of another host")
class StreamBrowserTest extends Browsing {

    private static final String LIST =
            """
            #EXTM3U
            #EXT-X-VERSION:3
            #EXT-X-TARGETDURATION:10
            #EXT-X-PLAYLIST-TYPE:VOD
            #EXTINF:10.0,
            0.ts
            #EXTINF:10.0,
            1.ts
            #EXT-X-ENDLIST
            """;

    @Test
    @DisplayName("plays and is resumed; where the host does not give it, readers are told")
    void plays() throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var host = HttpServer.create(loopback, 0);
        host.createContext("/", StreamBrowserTest::give);
        host.start();
        var setting = new Setting(this);
        setting.qingpu();
        clock.now("2022-05-03T12:00:00");
        var reader = signedIn(setting.entrant(setting.campaign("qingpu-2022"), "QP-XY"));
        var base = "http://localhost:" + host.getAddress().getPort();
        try (var window = window(Width.PHONE, reader)) {
            var page = window.admits(base).go(address(base + "/film/index.m3u8"));
            page.waitForFunction("() => document.querySelector('video').readyState > 1");
            page.evaluate("() => document.querySelector('video').play()");
            page.waitForFunction("() => document.querySelector('video').currentTime > 0.5");
            assertThat((Integer) page.evaluate("() => document.querySelector('video').videoWidth"))
                    .isPositive();
            assertThat(page.locator("[data-sentence]")).containsText("今日有效");
            var gone = window.go(address(base + "/gone/index.m3u8"));
            assertThat(gone.locator("[data-sentence]")).containsText("现在放不出来");
        } finally {
            host.stop(0);
        }
    }

    private String address(String stream) {
        var label = new Label("流", "", "", "", "", "", "", false, Set.of("成果品鉴"), null);
        var row = the(Streams.class).take(stream, "video", Duration.ofMinutes(1), label);
        return "/c/qingpu-2022/reading/" + row.title() + "/1";
    }

    private static void give(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath();
        var name = Path.of(path).getFileName().toString();
        byte[] bytes =
                name.endsWith(".ts")
                        ? Files.readAllBytes(Path.of("demo/live", name))
                        : LIST.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        boolean given = path.startsWith("/film/");
        asked.sendResponseHeaders(given ? 200 : 404, given ? bytes.length : -1);
        try (var out = asked.getResponseBody()) {
            if (given) {
                out.write(bytes);
            }
        }
    }
}
