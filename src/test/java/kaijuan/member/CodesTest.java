package kaijuan.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kaijuan.Answer;
import kaijuan.ground.web.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A code")
class CodesTest extends Town {

    @Test
    @DisplayName("signs its phone's owner in and leads back to where they came from")
    void whole() {
        var li = anybody();
        var asked =
                li.post(
                        "/member/sign-in",
                        "phone",
                        "138 0000 1111",
                        "agreed",
                        "true",
                        "back",
                        "/x");
        assertThat(asked.path()).isEqualTo("/member/sign-in/code?back=%2Fx");
        assertThat(asked.text()).contains("138****1111");
        var done = li.submit("/member/sign-in/code", "code", code(), "back", "/x");
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/x");
        assertThat(li.get("/member").text()).contains("138****1111", "本机");
    }

    @Test
    @DisplayName("is not sent before the privacy text is agreed to, and what was typed stays")
    void consent() {
        var answer = anybody().post("/member/sign-in", "phone", "13800001112");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("勾选同意");
        assertThat(answer.page().select("#phone").val()).isEqualTo("13800001112");
        arrived("13800001113");
        var agreed =
                sql.sql("select privacy from consent c join member m on m.id = c.member_id")
                        .query(String.class)
                        .list();
        assertThat(agreed).contains(Consents.VERSION);
    }

    @Test
    @DisplayName("used 20 times at the same instant signs in exactly once")
    void once() throws Exception {
        var li = asking("13800001114");
        var ticket = li.cookie("kaijuan-code");
        var code = code();
        var answers =
                atOnce(
                        20,
                        () ->
                                anybody()
                                        .with("kaijuan-code", ticket)
                                        .submit("/member/sign-in/code", "code", code));
        assertThat(answers.stream().filter(a -> a.status() == 303)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() == 422))
                .hasSize(19)
                .allSatisfy(a -> assertThat(a.text()).contains("已经用过"));
        var signedIn = the(Members.class).byPhone(Phone.of("13800001114")).orElseThrow();
        assertThat(the(SignIns.class).list(signedIn)).hasSize(1);
    }

    @Test
    @DisplayName("counts five of 50 guesses made at the same instant, and then not even itself")
    void guesses() throws Exception {
        var thief = asking("13800001115");
        var ticket = thief.cookie("kaijuan-code");
        var wrong = wrongCode();
        var answers =
                atOnce(
                        50,
                        () ->
                                anybody()
                                        .with("kaijuan-code", ticket)
                                        .submit("/member/sign-in/code", "code", wrong));
        assertThat(answers).allSatisfy(a -> assertThat(a.status()).isEqualTo(422));
        assertThat(answers.stream().filter(a -> a.text().contains("还可以试"))).hasSize(4);
        assertThat(count("select max(tries) from code")).isEqualTo(5);
        var right = thief.submit("/member/sign-in/code", "code", code());
        assertThat(right.status()).isEqualTo(422);
        assertThat(right.text()).contains("试错 5 次");
    }

    @Test
    @DisplayName("is good up to, and not at, five minutes")
    void expiry() {
        var early = asking("13800001116");
        var first = code();
        var late = asking("13800001117");
        var second = code();
        clock.pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(early.submit("/member/sign-in/code", "code", first).status()).isEqualTo(303);
        clock.pass(Duration.ofMillis(1));
        var answer = late.submit("/member/sign-in/code", "code", second);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("超过 5 分钟", "138****1117");
    }

    @Test
    @DisplayName("may be typed with spaces or full-width digits; letters cost no try")
    void typing() {
        var li = asking("13800001118");
        var code = code();
        assertThat(li.submit("/member/sign-in/code", "code", "abc").text()).contains("6 位数字");
        var wide = new StringBuilder();
        code.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        wide.insert(3, ' ');
        assertThat(li.submit("/member/sign-in/code", "code", wide.toString()).status())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("is sent once a minute and ten times a day to a phone, known or not")
    void allowance() {
        arrived("13800001119");
        var known = again("13800001119");
        asking("13800001120");
        var unknown = again("13800001120");
        assertThat(known.status()).isEqualTo(429);
        assertThat(known.header("Retry-After")).isEqualTo("60");
        assertThat(known.text().replace("1119", "")).isEqualTo(unknown.text().replace("1120", ""));
        for (int i = 0; i < 9; i++) {
            clock.pass(Duration.ofMinutes(1));
            asking("+86 138-0000-1119");
        }
        clock.pass(Duration.ofMinutes(1));
        var tenth = again("13800001119");
        assertThat(tenth.text()).contains("10 次");
        assertThat(Long.parseLong(tenth.header("Retry-After")))
                .isBetween(1L, Duration.ofDays(1).toSeconds());
        clock.pass(Duration.ofDays(1));
        asking("13800001119");
    }

    @Test
    @DisplayName("opens nothing for another browser, nor with a forged ticket")
    void ticket() {
        asking("13800001121");
        var stranger = anybody().submit("/member/sign-in/code", "code", code());
        assertThat(stranger.status()).isEqualTo(422);
        var forger =
                anybody()
                        .with("kaijuan-code", "A".repeat(43))
                        .submit("/member/sign-in/code", "code", code());
        assertThat(forger.text()).contains("没有找到");
    }

    @Test
    @DisplayName("replaces the sign-in that the browser had")
    void rotation() {
        var li = arrived("13800001122");
        var old = li.cookie(Visitors.COOKIE);
        clock.pass(Duration.ofMinutes(1));
        li.submit("/member/sign-in", "phone", "13800001122", "agreed", "true");
        li.submit("/member/sign-in/code", "code", code());
        assertThat(li.cookie(Visitors.COOKIE)).isNotEqualTo(old);
        var thief = anybody().with(Visitors.COOKIE, String.valueOf(old));
        assertThat(thief.get("/member").path()).startsWith("/member/sign-in?");
        assertThat(li.get("/member").status()).isEqualTo(200);
    }

    private Answer again(String phone) {
        return anybody().submit("/member/sign-in", "phone", phone, "agreed", "true");
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).optional().orElse(0);
    }
}
