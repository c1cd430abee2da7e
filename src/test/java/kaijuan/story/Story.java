package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.Browsing;
import kaijuan.Person;
import kaijuan.Town;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.shelf.Report;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;

/** Base of stories: the campaign of Qingpu with its streets and the sample shelf, in a browser. */
abstract class Story extends Browsing {

    static final String AT = "document.querySelector('kj-book').at";

    static final String HOME = "/c/qingpu-2022";
    private static final AtomicInteger PHONES = new AtomicInteger();

    @BeforeAll
    void stage() {
        Town.campaigns(this::the);
        var report = the(Shelf.class).load(Path.of("demo/shelf"));
        assertThat(report.count(Report.Outcome.REFUSED)).isZero();
    }

    /** The title of the sample shelf that has the name and the medium. */
    final Title title(String name, String medium) {
        return the(Shelf.class).search("", medium, java.util.Set.of()).stream()
                .filter(title -> title.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A phone that nobody in the story has yet. */
    static String phone() {
        return "137" + (20_000_000 + PHONES.incrementAndGet());
    }

    /** Somebody of the name who has entered under Xiayang street, and is signed in. */
    final Person entered(String name) {
        var member = the(Members.class).arrive(Phone.of(phone()));
        the(Members.class).name(member, name);
        var street = the(Units.class).byCode("QP-XY").id();
        var wish = new Wish(name, YearMonth.of(1968, 3), null, street, null, Map.of());
        the(Enrolments.class).enter(the(Campaigns.class).bySlug("qingpu-2022"), member, wish);
        return signedIn(member);
    }

    /** Goes on by the place of the bar that has the label. */
    static void bar(Page page, String label) {
        page.locator(".bar a", new Page.LocatorOptions().setHasText(label)).click();
    }

    /** The page is looked at by axe and kept as a picture, and has one heading. */
    static void seen(Window window, Width width, String name) {
        assertThat(window.page().locator("h1")).hasCount(1);
        window.axe().picture("story-" + name);
    }

    static void open(Window window, Width width, String words, String name) {
        var page = window.go(HOME + "/shelf");
        page.locator("input[type=search]").fill(words);
        page.locator(".search button").click();
        assertThat(page.locator("main [role=status]")).containsText("找到");
        seen(window, width, "found-title");
        page.locator(".covers a", new Page.LocatorOptions().setHasText(name)).first().click();
        assertThat(page.locator("h1")).hasText(name);
        seen(window, width, "title");
        page.getByText("开始阅读").click();
        assertThat(page.locator(".book-text")).isVisible();
        await().until(() -> page.evaluate(AT) != null);
    }

    /** Taps the middle unless the tools are there. */
    static void chrome(Page page) {
        var book = page.locator("kj-book");
        if (!"on".equals(book.getAttribute("data-chrome"))) {
            var size = page.viewportSize();
            page.mouse().click(size.width / 2.0, size.height / 2.0);
        }
        assertThat(book).hasAttribute("data-chrome", "on");
    }

    static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
