package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kaijuan.Tables;
import kaijuan.ground.web.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Points exchanged for prizes")
class OrdersTest extends Tables {

    private Till till;

    @BeforeAll
    void aTill() {
        till = new Till(this, sql);
    }

    @BeforeEach
    void noon() {
        clock.now("2022-05-02T12:00:00");
    }

    @AfterEach
    void everyRowAgrees() {
        assertThat(till.wrong()).isEmpty();
    }

    @Test
    @DisplayName("lower what is left to spend and the stock by one piece (C4)")
    void order() {
        var cup = till.prize(Way.PICKUP, 30, 2, 5);
        long li = till.reader(100);
        long id = till.orders().place(till.campaign, li, till.ask(cup));
        assertThat(till.orders().balance(till.campaign, li).left()).isEqualTo(70);
        assertThat(till.prizes().one(till.campaign, cup.id()).remaining()).isEqualTo(4);
        var order = till.orders().one(till.campaign, li, id).orElseThrow();
        assertThat(order.state()).isEqualTo(State.ORDERED);
        assertThat(till.orders().own(order).pass()).matches("[2-9A-Z]{10}");
    }

    @Test
    @DisplayName("with the same form sent twenty times at once are one order")
    void sameForm() throws Exception {
        var cup = till.prize(Way.PICKUP, 10, 50, 50);
        long li = till.reader(1000);
        var ask = till.ask(cup);
        var ids = atOnce(20, i -> () -> till.orders().place(till.campaign, li, ask));
        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(till.orders().balance(till.campaign, li).spent()).isEqualTo(10);
    }

    @Test
    @DisplayName("never below zero: of twenty at once that together exceed it, as many as it bears")
    void balance() throws Exception {
        var cup = till.prize(Way.PICKUP, 30, 50, 50);
        long li = till.reader(100);
        var done =
                atOnce(20, i -> tried(() -> till.orders().place(till.campaign, li, till.ask(cup))));
        assertThat(done.stream().filter("done"::equals)).hasSize(3);
        assertThat(done.stream().filter("shop.tooFew"::equals)).hasSize(17);
        assertThat(till.orders().balance(till.campaign, li).left()).isEqualTo(10);
    }

    private Callable<String> tried(ThrowingCallable work) {
        return () -> {
            try {
                work.call();
                return "done";
            } catch (Refusal refusal) {
                return refusal.key();
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static <T> List<T> atOnce(int times, java.util.function.IntFunction<Callable<T>> work)
            throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            var all = IntStream.range(0, times).mapToObj(work).toList();
            return pool.invokeAll(all).stream().map(f -> f.resultNow()).toList();
        }
    }
}
