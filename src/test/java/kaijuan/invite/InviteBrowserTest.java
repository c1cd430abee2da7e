package kaijuan.invite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.Window;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.ground.sender.Demonstration;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Inviting, in a browser (A4)")
class InviteBrowserTest extends Browsing {

    private static final String NAME = "“品味书香·云端共读”青浦区市民终身学习数字阅读系列活动";
    private static final String LINK = "/c/look/invite";

    private Campaign campaign;

    @BeforeAll
    void aCampaign() {
        clock.now("2022-05-01T12:00:00");
        var setting = new Setting(this);
        setting.units("qingpu");
        campaign =
                the(Campaigns.class)
                        .load(
                                Inviting.DOCUMENT
                                        .replace("SLUG", "look")
                                        .replace("品味书香", NAME)
                                        .replace("INVITES", "count: entered"));
    }

    @AtBothWidths
    @DisplayName("a link is copied, opened by a friend, who signs in and enters, and counts")
    void invited(Width width) {
        long promoter = promoter("1350000000" + width.ordinal(), "古丽努尔·阿不都热依木");
        try (var mine = window(width, signedIn(promoter));
                var theirs = window(width)) {
            var page = mine.go(LINK);
            mine.axe().picture("invite-own-empty");
            var address = page.locator("#address").inputValue();
            page.locator("[data-copy]").click();
            assertThat(page.locator("[data-copy]")).containsText("已复制");
            page.locator("details.poster summary").click();
            assertThat(page.locator("details.poster img")).isVisible();
            mine.axe().picture("invite-poster");
            friend(theirs, address, "1360000000" + width.ordinal());
            mine.go(LINK);
            assertThat(page.locator(".guests li")).hasCount(1);
            page.locator("#signature").fill("<b>");
            page.locator("form[action$=signature] button").click();
            assertThat(page.locator("#signature-error")).isVisible();
            mine.forgive().axe().picture("invite-own");
        }
    }

    private void friend(Window window, String address, String phone) {
        var page = window.page();
        page.navigate(address);
        assertThat(page.locator("h1")).hasText(NAME);
        window.axe().picture("invite-landing");
        page.locator("a.button.wide").click();
        page.locator("#phone").fill(phone);
        page.locator("[name=agreed]").check();
        page.locator("form[action='/member/sign-in'] button").click();
        page.locator("#code").fill(the(Demonstration.class).shown().getFirst().code());
        page.locator("form[action='/member/sign-in/code'] button").first().click();
        assertThat(page.locator("h1")).isVisible();
        window.go(address.replaceFirst(".*?//[^/]*", "") + "x");
        window.forgive().axe().picture("invite-altered");
    }

    @AtBothWidths
    @DisplayName("the page looks right at night and in the large look, with friends of many names")
    void night(Width width) {
        long promoter = promoter("1370000000" + width.ordinal(), "欧阳予倩");
        var link = the(Invitations.class).link(campaign, promoter);
        var names = List.of("司马相如", "古丽努尔·阿不都热依木", "Jean-Baptiste de la Salle", "王 建国");
        for (int i = 0; i < names.size(); i++) {
            long friend = promoter("138" + width.ordinal() + "%07d".formatted(i), names.get(i));
            sql.sql(
                            "insert into invitation (friend_id, campaign_id, promoter_id, opening,"
                                    + " came_at, counted_at, day, device) values (:f, :c, :p,"
                                    + " :o::text::bytea, :at, :counted, :counted::date, '')")
                    .param("f", friend)
                    .param("c", campaign.id())
                    .param("p", promoter)
                    .param("o", "o" + friend)
                    .param("at", java.sql.Timestamp.from(clock.instant()))
                    .param("counted", i == 1 ? null : java.sql.Timestamp.from(clock.instant()))
                    .update();
        }
        var path = Invitations.path(campaign, link);
        var me = signedIn(promoter).with("care", "1").with("theme", "night");
        try (var window = window(width, me)) {
            window.go(LINK);
            assertThat(window.page().locator(".guests li")).hasCount(names.size());
            window.axe().picture("invite-night");
            window.go(path);
            window.axe().picture("invite-landing-own-night");
        }
    }

    private long promoter(String phone, String name) {
        long who = the(Members.class).arriveAll(List.of(Phone.of(phone)), List.of(name))[0];
        var unit = the(Units.class).byCode("QP-XY").id();
        var wish = new Wish(name, YearMonth.of(1980, 1), null, unit, null, Map.of());
        the(Enrolments.class).enter(campaign, who, wish);
        return who;
    }
}
