package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import kaijuan.Answer;
import kaijuan.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the catalogue a reader")
class ShopPagesTest extends AtTheTill {

    @Test
    @DisplayName("sees what there is to spend, and of each prize whether it can be had (C4)")
    void catalogue() {
        var cup = till.prize(Way.PICKUP, 30, 1, 5);
        var out = till.prize(Way.PICKUP, 20, 1, 0);
        var dear = till.prize(Way.PICKUP, 500, 1, 5);
        var li = till.reader(100);
        till.orders().place(till.campaign, li, till.ask(cup));
        var page = signedIn(li).get(HERE).page();
        assertThat(page.select(".masthead .lead").text()).isEqualTo("可用 70 分（挣得 100，已兑 30）");
        assertThat(tile(page, cup)).contains("30 分", "已达限量");
        assertThat(tile(page, out)).contains("已兑完");
        assertThat(tile(page, dear)).contains("还差 430 分");
        assertThat(tile(anybody().get(HERE).page(), dear)).contains("还剩 5 件");
    }

    @Test
    @DisplayName(
            "exchanges points at a chosen unit, finds the order with its pick-up code, cancels")
    void story() {
        var cup = till.prize(Way.PICKUP, 30, 2, 5);
        var li = signedIn(till.reader(100));
        var form = li.get(HERE + "/" + cup.id()).page().selectFirst("main form");
        var key = form.select("[name=key]").attr("value");
        var nowhere = li.post(HERE + "/" + cup.id(), "key", key, "price", "30");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.text()).contains("请选择领取点");
        var done = order(li, cup, key);
        assertThat(done.text()).contains("兑换成功", "夏阳街道");
        assertThat(done.page().select(".qr path").attr("d")).startsWith("M4 4");
        var again = order(li, cup, key);
        assertThat(again.path()).isEqualTo(done.path());
        assertThat(li.get(HERE + "/orders").page().select(".orders li")).hasSize(1);
        var cancelled = li.post(done.path().replace("?new", "/cancel"));
        assertThat(cancelled.text()).contains("已取消").doesNotContain("取货码");
        assertThat(li.get(HERE).text()).contains("可用 100 分");
    }

    @Test
    @DisplayName("cannot see or cancel another's order")
    void others() {
        var cup = till.prize(Way.PICKUP, 30, 2, 5);
        var li = till.reader(100);
        long id = till.orders().place(till.campaign, li, till.ask(cup));
        var wang = signedIn(till.reader(100));
        assertThat(wang.get(HERE + "/orders/" + id).status()).isEqualTo(404);
        assertThat(wang.post(HERE + "/orders/" + id + "/cancel").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is one of fifty who want the last one at once: one gets it, the others are told")
    void last() throws Exception {
        var last = till.prize(Way.PICKUP, 30, 1, 1);
        var people = Stream.generate(() -> signedIn(till.reader(100))).limit(50).toList();
        var answers =
                Crowd.<Answer>at(
                        source,
                        last,
                        Orders.AT_ONCE,
                        50,
                        i -> () -> order(people.get(i), last, UUID.randomUUID().toString()));
        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() == 409).hasSize(49);
        assertThat(answers)
                .filteredOn(a -> a.status() == 409)
                .allMatch(a -> a.text().contains("已经兑完。积分没有动"));
        assertThat(till.prizes().one(till.campaign, last.id()).remaining()).isZero();
    }

    private Answer order(Person person, Prize prize, String key) {
        return person.post(
                HERE + "/" + prize.id(),
                "key",
                key,
                "price",
                "" + prize.price(),
                "unit",
                "" + till.unit("QP-XY"));
    }

    private static String tile(org.jsoup.nodes.Document page, Prize prize) {
        return page.select(".prize a[href$=/" + prize.id() + "]").text();
    }
}
