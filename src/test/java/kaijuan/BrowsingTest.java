package kaijuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The browser")
class BrowsingTest extends Browsing {

    @AtBothWidths
    @DisplayName("shows the front page without a complaint")
    void front(Width width) {
        try (var window = window(width)) {
            window.go("/");
            assertThat(window.page().locator("h1")).hasCount(1);
            window.axe().picture("front");
        }
    }
}
