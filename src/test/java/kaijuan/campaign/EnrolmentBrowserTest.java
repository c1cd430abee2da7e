package kaijuan.campaign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Width;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.UnitFile;
import org.junit.jupiter.api.BeforeAll;

class EnrolmentBrowserTest extends Browsing {

    private int phones;

    @BeforeAll
    void qingpuIsLoaded() throws IOException {
        the(UnitFile.class).load(Files.readAllBytes(Path.of("campaigns/units/qingpu.csv")));
        the(Campaigns.class).load(Samples.QINGPU);
    }

    @AtBothWidths
    void aPersonFindsTheStreetWhileTypingMendsAMistakeAndIsEntered(Width width) {
        var who = signedIn(the(Members.class).arrive(new Phone("137" + (10_000_000 + phones++))));
        try (var window = window(width, who)) {
            var page = window.go("/c/qingpu/enrolment");
            window.axe().picture("enrolment-choose");
            page.locator("input[type=search]").pressSequentially("xyjd");
            page.locator("#hits a").first().click();
            assertThat(page.locator("form b")).hasText("夏阳街道");
            page.locator("#name").fill("欧阳静");
            page.locator("form .wide").click();
            assertThat(page.locator("#born-error")).isVisible();
            assertThat(page.locator("#name")).hasValue("欧阳静");
            window.forgive().axe().picture("enrolment-mistake");
            page.locator("#year").fill("1985");
            page.locator("#month").fill("6");
            page.locator("form .wide").click();
            assertThat(page.locator("h1")).hasText("您已在 夏阳街道 报名");
            window.axe().picture("enrolment-entered");
        }
    }
}
