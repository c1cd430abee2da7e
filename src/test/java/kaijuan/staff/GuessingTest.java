package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guessing and using again at the staff's way in")
class GuessingTest extends Office {

    @Test
    @DisplayName("takes a code once, whoever saw it")
    void once() throws Exception {
        var li = hired("13900000005", "operator");
        clock.pass(Duration.ofSeconds(30));
        var code = code(li.secret());
        var people = IntStream.range(0, 4).mapToObj(i -> anybody()).toList();
        people.forEach(p -> password(p, li.phone(), PASSWORD));
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.stream().map(p -> threads.submit(() -> second(p, code))).toList();
            for (var one : all) {
                answers.add(one.get().status());
            }
        }
        assertThat(answers).containsOnlyOnce(303).contains(422);
        clock.pass(Duration.ofMinutes(16));
        var later = anybody();
        password(later, li.phone(), PASSWORD);
        assertThat(second(later, code).text()).contains("不对");
    }

    @Test
    @DisplayName("tells a code used before from a wrong one")
    void reused() {
        var li = hired("13900000006", "operator");
        var person = anybody();
        password(person, li.phone(), PASSWORD);
        assertThat(second(person, code(li.secret())).text()).contains("已经用过");
    }

    @Test
    @DisplayName("locks after five wrong tries, the right one included, and opens after 15 minutes")
    void locked() {
        var li = hired("13900000008", "operator");
        clock.pass(Duration.ofMinutes(1));
        for (int i = 0; i < 5; i++) {
            assertThat(password(anybody(), li.phone(), "wrong").status()).isEqualTo(422);
        }
        var shut = password(anybody(), li.phone(), PASSWORD);
        assertThat(shut.status()).isEqualTo(429);
        assertThat(shut.header("Retry-After")).isEqualTo("900");
        assertThat(shut.text()).contains("15 分钟");
        clock.pass(Duration.ofMinutes(15));
        assertThat(password(anybody(), li.phone(), PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("opens at once for whoever was reset from the machine, who sets up anew")
    void reset() {
        var li = hired("13900000018", "operator");
        clock.pass(Duration.ofMinutes(1));
        for (int i = 0; i < 5; i++) {
            password(anybody(), li.phone(), "wrong");
        }
        the(Minding.class).reset(li.member());
        assertThat(hired("13900000018").codes()).hasSize(10);
    }

    @Test
    @DisplayName("counts guessed codes too, and many at once never get a sixth try")
    void guessing() throws Exception {
        var li = hired("13900000009", "operator");
        clock.pass(Duration.ofMinutes(1));
        var people = IntStream.range(0, 30).mapToObj(i -> anybody()).toList();
        var ticket = anybody();
        password(ticket, li.phone(), PASSWORD);
        people.forEach(
                p -> p.with("kaijuan-staff", String.valueOf(ticket.cookie("kaijuan-staff"))));
        var wrong = code(li.secret(), 500);
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.stream().map(p -> threads.submit(() -> second(p, wrong))).toList();
            for (var one : all) {
                answers.add(one.get().status());
            }
        }
        assertThat(answers.stream().filter(s -> s == 422)).hasSizeLessThanOrEqualTo(5);
        assertThat(second(ticket, code(li.secret())).status()).isEqualTo(429);
        var locks = "select count(*) from audit_entry where what = 'staff.locked' and about = ?";
        assertThat(sql.sql(locks).param("member " + li.member()).query(Integer.class).single())
                .isPositive();
        clock.pass(Duration.ofMinutes(20));
    }

    @Test
    @DisplayName("says the same of an account that there is and of one that there is not")
    void same() {
        var li = hired("13900000010", "librarian");
        var known = password(anybody(), li.phone(), "wrong word");
        var unknown = password(anybody(), "13911119999", "wrong word");
        var named = password(anybody(), "nobody", "wrong word");
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(named.status());
        assertThat(unknown.page().select("[role=alert]").text())
                .isEqualTo(known.page().select("[role=alert]").text())
                .isEqualTo("账号或密码不对。");
        for (int i = 0; i < 4; i++) {
            password(anybody(), "13911119999", "wrong word");
        }
        assertThat(password(anybody(), "13911119999", "wrong word").status()).isEqualTo(429);
        clock.pass(Duration.ofMinutes(20));
    }

    @Test
    @DisplayName("bears a clock that is half a minute off, not one that is a minute off")
    void clocks() {
        var li = hired("13900000007", "operator");
        clock.pass(Duration.ofMinutes(5));
        var person = anybody();
        password(person, li.phone(), PASSWORD);
        assertThat(second(person, code(li.secret(), -2)).text()).contains("时间设为自动");
        assertThat(second(person, code(li.secret(), 2)).status()).isEqualTo(422);
        assertThat(second(person, code(li.secret(), -1)).status()).isEqualTo(303);
    }
}
