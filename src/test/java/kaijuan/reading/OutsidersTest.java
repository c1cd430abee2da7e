package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Beats from where none may come, over the wire. */
class OutsidersTest extends Cheating {

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
}
