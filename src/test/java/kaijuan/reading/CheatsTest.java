package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every cheat that the field fell for (reading-time), tried over the wire. */
class CheatsTest extends Cheating {

    @Test
    @DisplayName("a claim to have read ten days is not listened to (trap 7)")
    void claims() {
        var phone = phone();
        phone.open(1);
        clock.pass(Duration.ofSeconds(30));
        var body = new HashMap<>(phone.body(1, 100));
        body.put("seconds", 864_000);
        body.put("duration", 864_000);
        body.put("timeListening", 864_000);
        assertThat(phone.send(body).json().get("today").asInt()).isEqualTo(30);
    }

    @Test
    @DisplayName("a beat sent again, a hundred times, credits once")
    void replay() {
        var phone = phone();
        phone.open(1);
        clock.pass(Duration.ofSeconds(30));
        var body = phone.body(1, 100);
        for (int i = 0; i < 100; i++) {
            phone.send(body);
            clock.pass(Duration.ofMillis(200));
        }
        assertThat(credited()).isEqualTo(30);
    }

    @Test
    @DisplayName("negative and absurd numbers are refused in words and change nothing")
    void absurd() {
        var phone = phone();
        phone.open(1);
        clock.pass(Duration.ofSeconds(30));
        for (var bad :
                List.of(
                        Map.entry("place", -5L),
                        Map.entry("seq", -1),
                        Map.entry("speed", 900),
                        Map.entry("part", 0))) {
            var body = new HashMap<>(phone.body(1, 100));
            body.put(bad.getKey(), bad.getValue());
            var answer = phone.send(body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("detail").asString()).contains("重新打开");
        }
        assertThat(credited()).isZero();
    }

    @Test
    @DisplayName("two phones at once are one reader: the first is told, the clock is not passed")
    void twoPhones() {
        var one = phone();
        var two = phone();
        one.open(1);
        two.open(1);
        for (int i = 1; i <= 10; i++) {
            clock.pass(Duration.ofSeconds(15));
            var told = one.beat(1, i * 100L);
            assertThat(told.status()).isEqualTo(409);
            assertThat(told.json().get("sentence").asString()).contains("另一台设备");
            clock.pass(Duration.ofSeconds(15));
            two.beat(1, i * 100L);
        }
        assertThat(credited()).isEqualTo(300);
    }

    @Test
    @DisplayName("two phones that take over from each other all the time stay below the clock")
    void takingOver() {
        var one = phone();
        var two = phone();
        for (int i = 0; i < 10; i++) {
            one.open(1);
            clock.pass(Duration.ofSeconds(10));
            one.beat(1, 100 + i);
            two.open(1);
            clock.pass(Duration.ofSeconds(10));
            two.beat(1, 200 + i);
        }
        assertThat(credited()).isLessThanOrEqualTo(200);
    }

    @Test
    @DisplayName("beats in a storm from many connections credit no more than the clock")
    void storm() throws Exception {
        var phone = phone();
        phone.open(1);
        clock.pass(Duration.ofSeconds(40));
        var bodies = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 60; i++) {
            bodies.add(Map.copyOf(phone.body(1, 100 + i)));
        }
        try (var pool = Executors.newFixedThreadPool(16)) {
            var sends = new ArrayList<Callable<Integer>>();
            bodies.forEach(b -> sends.add(() -> phone.send(b).status()));
            bodies.forEach(b -> sends.add(() -> phone.send(b).status()));
            for (var one : pool.invokeAll(sends)) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
        assertThat(credited()).isEqualTo(40);
    }
}
