package kaijuan.standing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.util.List;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Width;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.database.Bell;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Units;
import org.springframework.transaction.support.TransactionOperations;

class StandingBrowserTest extends Browsing {

    private static final List<String> NAMES =
            List.of("欧阳修", "张若虚", "李清照", "王昌龄", "刘禹锡", "陈子昂", "苏轼", "古丽努尔·阿不都热依木");

    private Play play() {
        return new Play(
                sql,
                clock,
                the(Campaigns.class),
                the(Units.class),
                the(Bell.class),
                the(TransactionOperations.class));
    }

    @AtBothWidths
    void boardsOfPeopleAndOfStreetsLookRightAndHaveNoComplaint(Width width) {
        var slug = "look-" + width.name().toLowerCase(java.util.Locale.ROOT);
        var c = play().campaign(slug);
        for (int i = 0; i < NAMES.size(); i++) {
            var phone = Phone.of("138" + width.ordinal() + String.format("%07d", i));
            long who = the(Members.class).arriveAll(List.of(phone), List.of(NAMES.get(i)))[0];
            play().enter(c, who, i % 3 == 0 ? "YP" : "XY", true);
            play().earn(c, who, 1_300 - i * 37, Instant.parse("2022-04-30T04:00:00Z"));
            play().read(c, who, "2022-04-30", 0, 9_000 - i * 700);
        }
        while (the(Hearing.class).hear() > 0) {
            continue;
        }
        the(Rankings.class).follow();
        the(Standings.class).publishDue(c);
        try (var window = window(width)) {
            for (var board : List.of("points", "time", "streets", "street-points")) {
                window.go("/c/" + slug + "/standing/" + board);
                assertThat(window.page().locator("h1")).hasCount(1);
                assertThat(window.page().locator(".board tbody tr").first()).isVisible();
                window.axe().picture("standing-" + board);
            }
        }
    }
}
