package kaijuan.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kaijuan.campaign.Deed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What counts of a share")
class ShareLimitsTest extends Sharer {

    @Override
    String slug() {
        return "limits";
    }

    @Test
    @DisplayName("is watched for five minutes at most")
    void most() {
        var friend = anybody();
        look(friend, link(book), 70);
        assertThat(counted()).singleElement().extracting(Deed::amount).isEqualTo(300);
    }

    @Test
    @DisplayName("counts from one network twenty times a day at most; looking again uses none up")
    void network() {
        var link = link(book);
        var again = anybody();
        for (int i = 0; i < 30; i++) {
            look(again, link, 1);
        }
        for (int i = 0; i < 25; i++) {
            look(anybody(), link, 1);
        }
        assertThat(counted()).hasSize(20);
    }

    @Test
    @DisplayName("counts once when a browser says so twenty times at one instant")
    void atOnce() throws Exception {
        var link = link(book);
        var friend = anybody();
        var pass = pass(friend, link);
        friend.submit(link + "/stay", "pass", "");
        clock.pass(Duration.ofSeconds(6));
        var works = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) {
            works.add(() -> stay(friend, link, pass).status());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(works)) {
                assertThat(one.get()).isIn(204, 410);
            }
        }
        assertThat(counted()).singleElement().extracting(Deed::amount).isEqualTo(6);
    }

    @Test
    @DisplayName("counts nothing after the close (trap 4)")
    void closed() {
        var link = link(book);
        clock.now("2022-10-06T23:59:40");
        look(anybody(), link, 3);
        assertThat(counted()).isEmpty();
        look(anybody(), link, 3);
        assertThat(counted()).isEmpty();
    }

    @Test
    @DisplayName("stays counted when who looked has left, and nothing says who it was")
    void leaving() {
        var link = link(book);
        var friend = signIn("13312345678");
        look(friend, link, 3);
        assertThat(counted()).hasSize(1);
        assertThat(friend.json("/member/data").json().at("/share/looked")).hasSize(1);
        friend.submit("/member/leave", "sure", "true");
        assertThat(counted()).hasSize(1);
        assertThat(
                        sql.sql("select count(visitor_id) from share_opening where member_id = :m")
                                .param("m", sharer)
                                .query(Integer.class)
                                .single())
                .isZero();
        owner.submit("/member/leave", "sure", "true");
        assertThat(anybody().get(link).status()).isEqualTo(404);
    }
}
