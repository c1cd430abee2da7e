package kaijuan.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kaijuan.AtBothWidths;
import kaijuan.Browsing;
import kaijuan.Width;
import kaijuan.ground.sender.Demonstration;
import kaijuan.ground.web.Visitors;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In the browser, a person")
class MemberPagesTest extends Browsing {

    @AtBothWidths
    @DisplayName("signs in, sees where else they are, and signs out")
    void story(Width width) {
        var phone = width == Width.PHONE ? "13500000001" : "13500000002";
        try (var window = window(width)) {
            var page = window.go("/member/sign-in?back=/member");
            window.axe().picture("sign-in");
            page.locator("#phone").fill(phone);
            page.locator("main form button").click();
            assertThat(page.locator(".error")).containsText("勾选同意");
            assertThat(page.locator("#phone")).hasValue(phone);
            window.axe().picture("sign-in-wrong");
            page.locator("input[name=agreed]").check();
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("135****000");
            page.locator("#code").fill("12");
            page.locator("main form button").click();
            assertThat(page.locator(".error")).containsText("6 位数字");
            window.axe().picture("code");
            page.locator("#code").fill(the(Demonstration.class).shown().getFirst().code());
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("我的账号");
            elsewhere(phone);
            page.reload();
            page.locator("#name").fill("欧阳𬭎䶮");
            page.locator("main form[action='/member/name'] button").click();
            assertThat(page.locator("main")).containsText("iPhone · 微信");
            window.axe().picture("me");
            page.locator("form[action='/member/end'] button").click();
            assertThat(page.locator("main")).not().containsText("iPhone · 微信");
            page.locator("form[action='/member/sign-out'] button").click();
            assertThat(page.locator(".who")).hasText("登录");
        }
    }

    @AtBothWidths
    @DisplayName("reads the privacy text, and sees what closing the account does")
    void rights(Width width) {
        var member = the(Members.class).arrive(Phone.of("13500000003"));
        var secret = the(SignIns.class).begin(member, "windows.edge");
        var person = anybody().with(Visitors.COOKIE, secret).with("care", "1");
        try (var window = window(width, person)) {
            var page = window.go("/member/privacy");
            assertThat(page.locator("main")).containsText("个人信息保护法");
            window.axe().picture("privacy");
            window.go("/member/leave");
            page.locator("main form button").click();
            assertThat(page.locator(".error")).isVisible();
            window.axe().picture("leave");
            window.go(the(SignIns.class).link(member));
            window.axe().picture("link");
            window.go("/member");
            window.axe().picture("me-care");
        }
    }

    @AtBothWidths
    @DisplayName("who operates the installation sees the codes of the demonstration at night")
    void codes(Width width) {
        var operator = signedIn(member("13500000009"), "operator").with("theme", "night");
        try (var window = window(width, operator)) {
            var page = window.go("/member/codes");
            assertThat(page.locator("h1")).containsText("验证码");
            window.axe().picture("codes");
        }
    }

    private void elsewhere(String phone) {
        var members = the(Members.class);
        the(SignIns.class).begin(members.arrive(Phone.of(phone)), "iphone.wechat");
    }
}
