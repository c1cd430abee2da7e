package kaijuan.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Person;
import kaijuan.Town;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.ground.measure.Nodes;
import kaijuan.member.Members;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An operator's day")
class OperatorBrowserTest extends Browsing {

    private static final String PEOPLE = "/staff/people";

    @TempDir static Path folder;

    private long clerk;

    @Override
    protected Map<String, Object> settings() {
        return Map.of("kaijuan.keys-file", folder.resolve("keys").toString());
    }

    @BeforeAll
    void town() {
        Town.campaigns(this::the);
        clerk = member("13800000701");
        the(Members.class).name(clerk, "阿卜杜热西提·麦麦提");
        the(Roles.class).grant(clerk, "clerk", the(Units.class).byCode("QP-XY").id());
        the(Roles.class).grant(clerk, "librarian", null);
        signedIn(clerk);
    }

    @AtBothWidths
    @DisplayName("people are looked for, invited, given a role, and looked after")
    void people(Width width) {
        try (var window = window(width, operator())) {
            var page = window.go(PEOPLE);
            assertThat(page.locator(".people li").first()).containsText("阿卜杜热西提·麦麦提");
            seen(window, "people");
            window.go(PEOPLE + "/invite");
            page.locator("input[type=search]").pressSequentially("xiayang");
            assertThat(page.locator("#places .check").first()).containsText("夏阳街道");
            page.locator("#places .check").first().click();
            page.locator("#phone").fill("1380");
            page.locator("main form[method=post] button").click();
            assertThat(page.locator("#phone-error")).hasCount(1);
            seen(window.forgive(), "invite-wrong");
            page.locator("#phone").fill(width == Width.PHONE ? "13800000711" : "13800000712");
            page.locator("main form[method=post] button").click();
            assertThat(page.locator(".said")).containsText("已邀请");
            assertThat(page.locator(".held li").first()).containsText("联络员，夏阳街道");
            window.go(PEOPLE + "/" + clerk);
            seen(window, "person");
        }
        try (var window = window(width, operator().with("care", "1").with("theme", "night"))) {
            window.go(PEOPLE);
            seen(window, "people-night");
            window.go(PEOPLE + "/" + clerk);
            seen(window, "person-night");
        }
    }

    @AtBothWidths
    @DisplayName("the audit log is read, narrowed down and checked")
    void audit(Width width) {
        try (var window = window(width, operator())) {
            var page = window.go("/staff/audit");
            seen(window, "audit");
            page.locator("#what").selectOption("unit.role-granted");
            page.locator("form[role=search] button").click();
            assertThat(page.locator(".deeds li").first()).containsText("授予角色");
            page.locator("form[action$=verify] button").click();
            assertThat(page.locator(".notice.good")).containsText("完好");
            seen(window, "audit-whole");
        }
    }

    @AtBothWidths
    @DisplayName("the system is seen to be well, and a token for monitoring is made")
    void system(Width width) {
        the(Nodes.class).tell();
        try (var window = window(width, operator())) {
            var page = window.go("/staff/system");
            assertThat(page.locator("#nodes ~ ul li").first()).containsText("development");
            page.locator("form[action$=token] button").click();
            assertThat(page.locator(".secret")).hasCount(1);
            seen(window, "system");
        }
    }

    @AtBothWidths
    @DisplayName("the sender is tried; keys are shown by fingerprint, another is begun")
    void secrets(Width width) {
        try (var window = window(width, operator())) {
            var page = window.go("/staff/sender");
            page.locator("main form button").click();
            assertThat(page.locator(".notice.good")).containsText("没有发送");
            seen(window, "sender");
            page = window.go("/staff/partners");
            page.locator("#name").fill("全国职工线上阅读知识竞赛答题平台（第三方）");
            page.locator("main form.card button").click();
            assertThat(page.locator(".secret")).containsText("kaijuan-");
            seen(window, "partners");
            page = window.go("/staff/keys");
            if (width == Width.PHONE) {
                page.locator("form[action$=begin] button").click();
            }
            assertThat(page.locator("form[action$=use]")).hasCount(1);
            seen(window, "keys");
        }
    }

    private Person operator() {
        return signedIn(member("13800000700"), "operator");
    }

    private static void seen(Window window, String name) {
        assertThat(window.page().locator("h1")).hasCount(1);
        window.axe().picture("operator-" + name);
    }
}
