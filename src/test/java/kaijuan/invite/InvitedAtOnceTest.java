package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import kaijuan.Answer;
import kaijuan.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Friends who come at one instant (A4)")
class InvitedAtOnceTest extends Promoted {

    @Override
    String slug() {
        return "at-once";
    }

    @Test
    @DisplayName("counts once when the phone signs in eight times at one instant, by eight links")
    void atOnce() throws Exception {
        var phone = phone();
        var promoters = new ArrayList<Long>();
        var works = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 8; i++) {
            long one = setting.entrant(campaign, "QP-XY");
            promoters.add(one);
            var friend = opening(link(campaign, one));
            var code = code(friend, phone);
            clock.pass(Duration.ofSeconds(61));
            works.add(() -> confirm(friend, code));
        }
        for (var answer : together(works)) {
            assertThat(answer.status()).isIn(303, 422);
        }
        assertThat(promoters.stream().mapToInt(p -> counted(campaign, p)).sum()).isEqualTo(1);
    }

    @Test
    @DisplayName("is one of fifty who come at one instant: each counts once")
    void fifty() throws Exception {
        var works = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 50; i++) {
            var friend = opening(link);
            var code = code(friend, phone());
            works.add(() -> confirm(friend, code));
        }
        assertThat(together(works)).allMatch(answer -> answer.status() == 303);
        assertThat(counted(campaign, promoter)).isEqualTo(50);
    }

    @Test
    @DisplayName("is one friend an opening: a slip copied into twenty browsers counts one")
    void copied() throws Exception {
        var slip = String.valueOf(opening(link).cookie(Slip.COOKIE));
        var works = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 20; i++) {
            Person friend = anybody().with(Slip.COOKIE, slip);
            var code = code(friend, phone());
            works.add(() -> confirm(friend, code));
        }
        assertThat(together(works)).allMatch(answer -> answer.status() == 303);
        assertThat(counted(campaign, promoter)).isEqualTo(1);
    }
}
