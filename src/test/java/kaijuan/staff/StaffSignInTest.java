package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kaijuan.ground.web.Visitors;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The staff's way in")
class StaffSignInTest extends Office {

    @Test
    @DisplayName(
            "leads from a code to the phone over a password to one-time codes, then to the desk")
    void whole() {
        var li = hired("13900000001", "operator");
        assertThat(li.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(li.person().get("/member/codes").status()).isEqualTo(200);
        var again = back(li);
        assertThat(again.get("/staff").text()).contains("管理员，全站");
        assertThat(again.get("/member/codes").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is needed: a reader's sign-in opens no role, and the desk leads here")
    void needed() {
        var li = hired("13900000002", "librarian");
        clock.pass(Duration.ofMinutes(1));
        var reader = signIn(li.phone());
        assertThat(reader.get("/shelf/desk").path()).startsWith("/staff/sign-in?back=%2Fshelf");
        assertThat(reader.json("/shelf/desk").status()).isEqualTo(401);
        assertThat(anybody().get("/shelf/desk").path()).startsWith("/staff/sign-in?back=");
        assertThat(signIn("13900000003").get("/shelf/desk").status()).isEqualTo(403);
    }

    @Test
    @DisplayName(
            "cannot be passed with half: a password alone opens nothing, a code needs its ticket")
    void half() {
        var li = hired("13900000004", "operator");
        clock.pass(Duration.ofSeconds(30));
        var half = anybody();
        assertThat(password(half, li.phone(), PASSWORD).header("Location"))
                .startsWith("/staff/sign-in/code");
        assertThat(half.get("/member/codes").path()).startsWith("/staff/sign-in");
        assertThat(half.cookie(Visitors.COOKIE)).isNull();
        var late = second(anybody(), code(li.secret()));
        assertThat(late.status()).isEqualTo(422);
        clock.pass(Duration.ofMinutes(6));
        assertThat(second(half, code(li.secret())).text()).contains("时间过了");
    }

    @Test
    @DisplayName("takes a recovery code once for a lost phone")
    void recovery() {
        var li = hired("13900000011", "operator");
        var person = anybody();
        password(person, li.phone(), PASSWORD);
        var code = li.codes().getFirst();
        assertThat(second(person, code.toLowerCase()).status()).isEqualTo(303);
        assertThat(person.get("/staff/account").text()).contains("还有 9 个恢复码");
        var other = anybody();
        password(other, li.phone(), PASSWORD);
        assertThat(second(other, code).status()).isEqualTo(422);
        var fresh = person.post("/staff/recovery").page().select(".recovery li").eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(li.codes());
        assertThat(second(other, li.codes().getLast()).status()).isEqualTo(422);
        assertThat(second(other, fresh.getFirst()).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("lets a role go after half an hour without use and after twelve hours with it")
    void idle() {
        var li = hired("13900000012", "operator");
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofMinutes(29));
            assertThat(li.person().get("/member/codes").status()).isEqualTo(200);
        }
        clock.pass(Duration.ofMinutes(31));
        assertThat(li.person().get("/member/codes").path()).startsWith("/staff/sign-in");
        var busy = back(li);
        for (int i = 0; i < 36; i++) {
            assertThat(busy.get("/staff").path()).isEqualTo("/staff");
            clock.pass(Duration.ofMinutes(20));
        }
        assertThat(busy.get("/staff").path()).startsWith("/staff/sign-in");
    }

    @Test
    @DisplayName("asks again before what matters when ten minutes have passed, and goes on there")
    void again() {
        var li = hired("13900000013", "operator");
        clock.pass(Duration.ofMinutes(11));
        assertThat(li.person().get("/staff/account").path())
                .startsWith("/staff/again?back=%2Fstaff%2Faccount");
        assertThat(li.person().submit("/staff/recovery").status()).isEqualTo(401);
        var wrong = li.person().submit("/staff/again", "password", "x", "code", "1");
        assertThat(wrong.status()).isEqualTo(422);
        var right =
                li.person()
                        .post(
                                "/staff/again",
                                "password",
                                PASSWORD,
                                "code",
                                code(li.secret()),
                                "back",
                                "/staff/account");
        assertThat(right.path()).isEqualTo("/staff/account");
    }

    @Test
    @DisplayName("lets a smaller role in by password alone; a greater one given later stays shut")
    void greater() {
        long member = member("13900000014");
        the(Roles.class).grant(member, "librarian", null);
        var person = signIn("13900000014");
        person.post("/staff/set-up", "password", PASSWORD);
        var later = anybody();
        assertThat(password(later, "13900000014", PASSWORD).status()).isEqualTo(303);
        assertThat(later.get("/shelf/desk").status()).isEqualTo(200);
        the(Roles.class).grant(member, "operator", null);
        assertThat(later.get("/member/codes").text()).contains("手机验证码");
        assertThat(later.json("/member/codes").status()).isEqualTo(401);
        the(Roles.class).revoke(member, "librarian", null);
        the(Roles.class).revoke(member, "operator", null);
        assertThat(later.get("/shelf/desk").status()).isEqualTo(403);
    }
}
