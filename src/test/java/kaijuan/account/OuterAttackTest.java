package kaijuan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kaijuan.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sign-in through an account elsewhere")
class OuterAttackTest extends Elsewhere {

    @Test
    @DisplayName("is refused with a forged state, another browser's, a used one, or a used code")
    void forged() {
        var person = joined("campus");
        assertThat(back(anybody(), "forged", "x").status()).isEqualTo(422);
        var begun = anybody();
        var way = begin(begun);
        assertThat(anybody().get(way).status()).isEqualTo(422);
        assertThat(anybody().with("kaijuan-way", "x").get(way).status()).isEqualTo(422);
        assertThat(begun.send("GET", way, Map.of(), null).status()).isEqualTo(303);
        var again = begun.get(way);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("已经用过");
        var code = way.replaceAll(".*code=([^&]+).*", "$1");
        var fresh = begin(begun);
        var replayed = begun.get(fresh.replaceAll("code=[^&]+", "code=" + code));
        assertThat(replayed.status()).isEqualTo(422);
        assertThat(replayed.text()).contains("没有确认您的身份");
        assertThat(person.get("/member").status()).isEqualTo(200);
        var late = begin(begun);
        clock.pass(Duration.ofMinutes(11));
        assertThat(begun.get(late).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("says when the provider is down or says no, and works another time")
    void down() {
        joined("campus");
        provider.down = true;
        var answer = anybody().get("/account/with/campus");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.text()).contains("校园账号暂时没有应答");
        provider.down = false;
        provider.denies = true;
        assertThat(anybody().get("/account/with/campus").text()).contains("没有确认您的身份");
        provider.denies = false;
        assertThat(anybody().get("/account/with/campus?back=/member").path()).isEqualTo("/member");
    }

    @Test
    @DisplayName("works from two tabs, and of two who join at once one does")
    void twoTabs() throws Exception {
        joined("campus");
        var tabs = anybody();
        var one = begin(tabs);
        var two = begin(tabs);
        assertThat(tabs.send("GET", two, Map.of(), null).header("Location")).isEqualTo("/");
        assertThat(tabs.send("GET", one, Map.of(), null).header("Location")).isEqualTo("/");
        provider.who = "twice-" + people;
        var li = signIn("1300000%04d".formatted(people));
        clock.pass(Duration.ofMinutes(2));
        var wang = signIn("1330000%04d".formatted(people));
        li.get("/account/with/chat");
        wang.get("/account/with/chat");
        Callable<Answer> first = () -> li.submit("/account/join");
        Callable<Answer> second = () -> wang.submit("/account/join");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = new java.util.ArrayList<Integer>();
            for (var done : threads.invokeAll(List.of(first, second))) {
                statuses.add(done.get().status());
            }
            assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        }
    }

    @Test
    @DisplayName("leads to no foreign place, and to no provider that is not set up")
    void foreign() {
        joined("campus");
        for (var place : List.of("https://evil.example/", "//evil.example", "/\\evil.example")) {
            var person = anybody();
            var way =
                    begin(
                            person,
                            "?back="
                                    + java.net.URLEncoder.encode(
                                            place, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(person.send("GET", way, Map.of(), null).header("Location")).isEqualTo("/");
        }
        assertThat(anybody().get("/account/with/elsewhere").status()).isEqualTo(404);
        assertThat(anybody().submit("/account/join").status()).isIn(303, 401);
    }
}
