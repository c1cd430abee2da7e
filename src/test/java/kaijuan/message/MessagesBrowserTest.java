package kaijuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Width;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The message centre in a browser")
class MessagesBrowserTest extends Browsing {

    private static final String LONG = "活动方案里缺少主讲人简介和上课地址，请补充后重新提交；主题与上月重复。" + "另附参考格式。".repeat(12);

    private final Setting setting = new Setting(this);
    private Person reader;
    private long who;

    @BeforeEach
    void somebodyWithLetters() {
        clock.now("2022-05-01T12:00:00");
        who = setting.entrant(setting.qingpu(), "QP-XY");
        reader = signedIn(who);
        var name = "“清阅朴读”青浦区市民云学习数字阅读活动暨第十八届全民终身学习活动周";
        for (var kind : List.of(Kind.NEWS, Kind.REMINDER, Kind.GRANTED, Kind.RETURNED)) {
            clock.pass(java.time.Duration.ofMinutes(7));
            var notice = Notice.of(kind, "k " + kind, "member.code.wrong", 3).in(1, name);
            the(Messages.class)
                    .tell(who, kind == Kind.RETURNED ? notice.saying(LONG) : notice.leading("/"));
        }
    }

    @AtBothWidths
    @DisplayName("shows what waits, is read by being looked at, and can be quietened")
    void letters(Width width) {
        try (var window = window(width, reader)) {
            var page = window.go("/c/qingpu-2022");
            assertThat(page.locator(".waiting .count").textContent()).isEqualTo("4");
            window.picture("message-corner");
            page.locator(".waiting").click();
            assertThat(page.locator(".letter.unread").count()).isEqualTo(4);
            window.axe().picture("message");
            await().until(() -> the(Messages.class).of(who, 0, 9).stream().allMatch(Message::read));
            window.go("/message");
            PlaywrightAssertions.assertThat(page.locator(".waiting .count")).hasCount(0);
            page.locator("[value=reminder]").check();
            page.locator("#mute button").click();
            PlaywrightAssertions.assertThat(page.locator("[value=reminder]")).isChecked();
        }
        reader.with("theme", "night").with("care", "1");
        try (var window = window(width, reader)) {
            window.go("/message");
            window.axe().picture("message-night-care");
        }
    }
}
