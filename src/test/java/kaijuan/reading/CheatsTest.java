package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every cheat that the field fell for (reading-time), tried over the wire. */
class CheatsTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private long reader;

    @BeforeAll
    void aCampaignWithABook() {
        campaign = setting.qingpu();
        book = setting.book("论语", 3, 6000);
    }

    @BeforeEach
    void somebodyReads() {
        clock.now("2022-05-01T12:00:00");
        reader = setting.entrant(campaign, "QP-XY");
    }

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

    @Test
    @DisplayName("a forged session, or another person's, credits nothing to anybody")
    void forged() {
        var phone = phone();
        phone.open(1);
        clock.pass(Duration.ofSeconds(30));
        var stolen = phone.body(1, 100);
        var thief = setting.entrant(campaign, "QP-YP");
        var person = signedIn(thief);
        var taken = person.json("/c/qingpu-2022/reading/beat", stolen);
        assertThat(taken.status()).isEqualTo(409);
        var invented = new HashMap<>(stolen);
        invented.put("session", UUID.randomUUID().toString());
        assertThat(phone.send(invented).status()).isEqualTo(409);
        assertThat(credited()).isZero();
    }

    @Test
    @DisplayName("before the campaign, after it, and not entered: refused in words (trap 4)")
    void outsideTheDates() {
        clock.now("2022-04-22T23:59:59");
        assertThat(phone().open(1).status()).isEqualTo(409);
        clock.now("2022-10-07T00:00:00");
        var late = phone().open(1);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("detail").asString()).contains("不在活动的阅读时间内");
        clock.now("2022-05-01T12:00:00");
        var stranger = new Device(signedIn(setting.somebody()), clock, "qingpu-2022", book);
        assertThat(stranger.open(1).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a title outside the campaign's rooms is refused")
    void outsideTheRooms() {
        var other =
                setting.define(
                        """
                        kaijuan: 1
                        campaign: films-only
                        name: 只看短片
                        host: 图书馆
                        stages:
                          - {name: 参与, days: 2022-04-01 to 2022-12-31, allows: [enter, read]}
                        rooms:
                          - {id: films, name: 短片, medium: video}
                        entry: {units: [street]}
                        """);
        var who = setting.entrant(other, "QP-XY");
        var answer = new Device(signedIn(who), clock, "films-only", book).open(1);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asString()).contains("不在本次活动的板块里");
    }

    @Test
    @DisplayName("the client's clock is never asked: ten years ago and ahead credit the same")
    void forgedClock() {
        var phone = phone();
        phone.open(1);
        for (var claimed : List.of("2012-05-01T00:00:00Z", "2032-05-01T00:00:00Z")) {
            clock.pass(Duration.ofSeconds(20));
            var body = new HashMap<>(phone.body(1, 100 + claimed.hashCode() % 50));
            body.put("at", Instant.parse(claimed).toString());
            phone.send(body);
        }
        assertThat(credited()).isLessThanOrEqualTo(40);
    }

    private Device phone() {
        return new Device(signedIn(reader), clock, "qingpu-2022", book);
    }

    private int credited() {
        return the(Readings.class).spans().calendar(campaign.id(), reader).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
