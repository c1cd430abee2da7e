package kaijuan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

/**
 * Base of tests in a real browser. A test opens a {@link Window}; what the browser complained of by
 * the time it is closed fails the test.
 */
@Tag("browser")
public abstract class Browsing extends Wire {

    /** A window with a fresh browser profile. */
    protected final Window window(Width width) {
        return window(width, anybody());
    }

    /** A window in which the person is signed in as over the wire. */
    protected final Window window(Width width, Person person) {
        return Window.open(Chromium.BROWSER, width, base(), person);
    }

    /** One browser per run; it must be used by the thread that runs the tests only. */
    private static final class Chromium {

        static final Browser BROWSER = start();

        private static Browser start() {
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(installed())
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-quic",
                                                    "--no-first-run",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--autoplay-policy=no-user-gesture-required",
                                                    "--disable-sync")));
        }

        private static Path installed() {
            return Stream.of("chromium", "chromium-browser", "google-chrome")
                    .flatMap(
                            name ->
                                    Stream.of(System.getenv("PATH").split(":"))
                                            .map(folder -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "no Chromium found: ./kaijuan test installs it"));
        }
    }
}
