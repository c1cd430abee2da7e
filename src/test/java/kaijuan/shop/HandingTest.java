package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Handing over")
class HandingTest extends AtTheTill {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");

    private Person clerk;

    private Person clerkAt(String unit, String phone) {
        long member = member(phone);
        the(Roles.class).grant(member, "clerk", till.unit(unit));
        // Whoever signs in with a role in the whole installation has proved enough for this one.
        var person = signedIn(member, "judge");
        the(Roles.class).revoke(member, "judge", null);
        return person;
    }

    @BeforeEach
    void aClerk() {
        clerk = clerkAt("QP-XY", "13700000001");
    }

    @Test
    @DisplayName(
            "a clerk opens the code's address, sees what and to whom, masked, and hands over once")
    void once() {
        var order = ordered("QP-XY");
        var sheet = clerk.get(HERE + "/hand/" + order.pass());
        assertThat(sheet.text()).contains("张*", "139****", "夏阳街道", "确认发给 张*");
        assertThat(PHONE.matcher(sheet.body()).find()).isFalse();
        clock.pass(Duration.ofMinutes(3));
        var done = clerk.post(HERE + "/hand/" + order.pass());
        assertThat(done.text()).contains("已发放，2022-05-02 12:03");
        clock.pass(Duration.ofMinutes(9));
        var again = clerk.post(HERE + "/hand/" + order.pass());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("已在 2022-05-02 12:03 领走，不能再发一次");
        assertThat(order.owner().get(HERE + "/orders/" + order.id()).text())
                .contains("已领取 · 2022-05-02 12:03")
                .doesNotContain("取货码");
    }

    @Test
    @DisplayName("the code may be typed in any form; an unknown one is told so, and guessing ends")
    void typed() {
        var order = ordered("QP-XY");
        var spaced = order.pass().toLowerCase().replaceFirst("(.....)", "$1 - ");
        assertThat(clerk.post(HERE + "/hand", "pass", spaced).text()).contains("确认发给");
        var guesser = clerkAt("QP-XY", "13700000002");
        Answer last = null;
        for (int i = 0; i < 61; i++) {
            last = guesser.post(HERE + "/hand", "pass", "AAAA" + i);
            assertThat(last.status()).isEqualTo(i < 60 ? 404 : 429);
        }
        assertThat(last.text()).contains("试得太多了");
    }

    @Test
    @DisplayName(
            "a clerk of another unit finds nothing, neither by code nor in the list nor to make"
                    + " ready")
    void otherUnit() {
        var order = ordered("QP-YP");
        assertThat(clerk.get(HERE + "/hand/" + order.pass()).status()).isEqualTo(404);
        assertThat(clerk.post(HERE + "/hand/" + order.pass()).status()).isEqualTo(404);
        assertThat(clerk.post(HERE + "/hand/ready/" + order.id()).status()).isEqualTo(404);
        assertThat(clerk.get(HERE + "/hand").text()).doesNotContain("盈浦街道");
        var above = clerkAt("QP", "13700000003");
        assertThat(above.get(HERE + "/hand").text()).contains("盈浦街道");
        assertThat(above.post(HERE + "/hand/" + order.pass()).text()).contains("已发放");
    }

    @Test
    @DisplayName("of cancelling and handing over at once one happens, and the rows say which")
    void race() throws Exception {
        for (int i = 0; i < 10; i++) {
            var order = ordered("QP-XY");
            List<Callable<Integer>> both =
                    List.of(
                            () -> clerk.submit(HERE + "/hand/" + order.pass()).status(),
                            () ->
                                    order.owner()
                                            .submit(HERE + "/orders/" + order.id() + "/cancel")
                                            .status());
            var came = AtOnce.all(2, both::get);
            assertThat(came).containsExactlyInAnyOrder(303, 409);
            var state = till.handing().one(till.campaign, order.id()).orElseThrow().state();
            assertThat(state).isEqualTo(came.getFirst() == 303 ? State.HANDED : State.CANCELLED);
            assertThat(till.wrong()).isEmpty();
        }
    }

    @Test
    @DisplayName("at the same instant by five clerks is once")
    void fiveClerks() throws Exception {
        var order = ordered("QP-XY");
        var came = AtOnce.all(5, i -> () -> clerk.submit(HERE + "/hand/" + order.pass()).status());
        assertThat(came).containsExactlyInAnyOrder(303, 409, 409, 409, 409);
    }

    @Test
    @DisplayName("the reader is told in their messages that it lies ready")
    void ready() {
        var order = ordered("QP-XY");
        clerk.post(HERE + "/hand/ready/" + order.id());
        clerk.post(HERE + "/hand/ready/" + order.id());
        assertThat(order.owner().get(HERE + "/orders/" + order.id()).text()).contains("可领取");
        var told = order.owner().get("/message").page().select("main").text();
        assertThat(told).contains("已经备好，可以到夏阳街道领取");
        assertThat(told.split("已经备好", -1)).hasSize(2);
    }

    private record Ordered(Person owner, long id, String pass) {}

    private Ordered ordered(String unit) {
        var cup = till.prize(Way.PICKUP, 30, 2, 5);
        long member = till.reader(100);
        var ask = till.ask(cup);
        var at = new Ask(ask.prize(), ask.key(), ask.price(), till.unit(unit), null);
        long id = till.orders().place(till.campaign, member, at);
        var order = till.orders().one(till.campaign, member, id).orElseThrow();
        return new Ordered(signedIn(member), id, String.valueOf(till.orders().own(order).pass()));
    }
}
