package kaijuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window of a real browser, and what the browser complained of. */
public final class Window implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Links within a sentence and boxes within their label are as high as those. */
    private static final String SMALL =
            """
            [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select')]
              .filter(e => !e.closest('p:not(.field), label, dd, .skip, .unseen'))
              .filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)
              .filter(e => e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private final BrowserContext context;
    private final Page page;
    private final Width width;
    private final URI base;
    private final List<String> complaints = new ArrayList<>();
    private String outside = "nowhere";

    private Window(BrowserContext context, Width width, URI base) {
        this.context = context;
        this.width = width;
        this.base = base;
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(this::answered);
    }

    static Window open(Browser browser, Width width, URI base, Person person) {
        var phone = width == Width.PHONE;
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai")
                                .setViewportSize(width.wide, width.high)
                                .setHasTouch(phone)
                                .setIsMobile(phone)
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(10_000);
        person.cookies()
                .forEach(
                        (name, value) ->
                                context.addCookies(
                                        List.of(new Cookie(name, value).setUrl(base.toString()))));
        return new Window(context, width, base);
    }

    /** The page in the window, for Playwright's own verbs. */
    public Page page() {
        return page;
    }

    /** Admits files of that host, which a page names with good reason. */
    public Window admits(String host) {
        outside = host;
        return this;
    }

    /** Goes to the path of the installation. */
    public Page go(String path) {
        page.navigate(base + path);
        return page;
    }

    /** Checks what is shown against WCAG 2.2 AA, and that nothing sticks out at the side. */
    public Window axe() {
        var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(found)
                .as("WCAG 2.2 AA at %s (%s)", page.url(), width)
                .extracting(
                        v ->
                                v.getId()
                                        + ": "
                                        + v.getHelp()
                                        + " "
                                        + v.getNodes().stream()
                                                .map(
                                                        node ->
                                                                node.getHtml()
                                                                        + " "
                                                                        + node.getFailureSummary())
                                                .toList())
                .isEmpty();
        var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide)
                .as("width of what is shown at %s", page.url())
                .isLessThanOrEqualTo(width.wide);
        assertThat((List<?>) page.evaluate(SMALL))
                .as("what is touched and is less than 44 px high at %s", page.url())
                .isEmpty();
        return this;
    }

    /** Keeps a picture in {@code target/screens}, for looking at. */
    public Window picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", name + "-" + width + ".png")));
        return this;
    }

    /** What the browser complained of so far: script errors, the content policy, missing files. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Forgets complaints that the test has provoked on purpose. */
    public Window forgive() {
        complaints.clear();
        return this;
    }

    private void heard(ConsoleMessage message) {
        var serious = message.type().equals("error") || message.type().equals("warning");
        if (serious && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    /** A page or an answer to a form may be a refusal; a file that a page names may not. */
    private void answered(Response response) {
        var kind = response.request().resourceType();
        if (response.status() >= 400 && !List.of("document", "fetch", "xhr").contains(kind)) {
            complaints.add(response.status() + " " + response.url());
        }
        boolean ours = response.url().startsWith(base.toString());
        if (!ours && response.url().startsWith("http") && !response.url().startsWith(outside)) {
            complaints.add("another host: " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of (%s)", width).isEmpty();
    }
}
