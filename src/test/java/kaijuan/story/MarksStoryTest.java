package kaijuan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import kaijuan.AtBothWidths;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A reader with a pencil")
class MarksStoryTest extends Story {

    @AtBothWidths
    @DisplayName("marks a place, writes a note, and goes on elsewhere where they stopped")
    void marks(Width width) {
        var who = entered("司马光");
        double at;
        String address;
        try (var window = window(width, who)) {
            var page = window.page();
            open(window, width, "mengzi", "孟子");
            for (int i = 0; i < 4; i++) {
                page.keyboard().press("ArrowRight");
            }
            at = number(page, AT);
            assertThat(at).isPositive();
            chrome(page);
            page.locator("[data-do=mark]").click();
            assertThat(page.locator("[data-do=mark]")).hasAttribute("aria-pressed", "true");
            page.evaluate(SELECT);
            page.locator("[data-pick=note]").click();
            page.locator("#note").fill("这一句要背下来");
            seen(window, width, "note");
            page.getByText("保存").click();
            assertThat(page.locator("[data-sheet=note]")).isHidden();
            assertThat(number(page, "CSS.highlights.get('marked').size")).isEqualTo(1);
            address = page.url().substring(page.url().indexOf("/c/")).replaceAll("/\\d+$", "");
            window.go(address + "/contents");
            assertThat(page.locator("main")).containsText("这一句要背下来");
            seen(window, width, "marks");
        }
        try (var other = window(width == Width.PHONE ? Width.DESKTOP : Width.PHONE, who)) {
            var page = other.go(address);
            await().untilAsserted(() -> assertThat(number(page, AT)).isBetween(at - 400, at + 1));
            assertThat(number(page, AT)).isPositive();
            assertThat(number(page, "CSS.highlights.get('marked').size")).isEqualTo(1);
            assertThat(number(page, PICTURED)).isZero();
        }
    }

    /** The last page shows a picture and no text: how far the place is from its block. */
    private static final String PICTURED =
            """
            (() => {
              const book = document.querySelector('kj-book');
              const last = [...book.article.querySelectorAll('[data-at]')].pop();
              last.replaceChildren(document.createElement('hr'));
              last.style.breakBefore = 'column';
              book.lay();
              while (book.pager.turn(1)) {}
              return book.pager.place() - Number(last.dataset.at);
            })()
            """;

    /** Selects a few letters of what is in sight. */
    private static final String SELECT =
            """
            (() => {
              const all = [...document.querySelectorAll('.book-text [data-at]')];
              const there = all.find(b => {
                const r = b.getBoundingClientRect();
                return r.right > 0 && r.left < innerWidth && b.textContent.trim().length > 5;
              });
              const text = document.createTreeWalker(there, NodeFilter.SHOW_TEXT).nextNode();
              const range = document.createRange();
              range.setStart(text, 0);
              range.setEnd(text, 5);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            })()
            """;
}
