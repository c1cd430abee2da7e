package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
}
