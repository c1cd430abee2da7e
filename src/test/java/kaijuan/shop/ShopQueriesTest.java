package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kaijuan.Person;
import kaijuan.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lists of prizes and orders ask no more for thirty rows than for one:")
class ShopQueriesTest extends Wire {

    private static final String HERE = "/c/qingpu-2022/shop";

    private final List<List<String>> one = new ArrayList<>();
    private Till till;
    private Person person;

    @BeforeAll
    void aPrizeOrderedOnce() {
        clock.now("2022-05-02T12:00:00");
        till = new Till(this, sql);
        long li = till.reader(1000);
        person = signedIn(li, "organiser");
        order(li);
        for (var list : List.of("", "/orders", "/hand", "/desk", "/desk/orders", "/desk/1")) {
            one.add(asked(list));
        }
        for (int i = 1; i < 30; i++) {
            order(till.reader(100));
            if (i < 9) {
                order(li);
            }
        }
    }

    private void order(long member) {
        var prize = till.prize(Way.PICKUP, 1, 30, 5);
        till.orders().place(till.campaign, member, till.ask(prize));
        till.store().supply(till.campaign, 1, 1, "x", java.util.UUID.randomUUID(), member);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "/orders", "/hand", "/desk", "/desk/orders", "/desk/1"})
    @DisplayName("the list")
    void same(String list) {
        var lists = List.of("", "/orders", "/hand", "/desk", "/desk/orders", "/desk/1");
        assertThat(asked(list)).hasSameSizeAs(one.get(lists.indexOf(list)));
    }

    private List<String> asked(String list) {
        // Copies in memory are looked at again now and then: the least of some tries is the page's.
        return Stream.generate(() -> queries(() -> got(list)))
                .limit(5)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private void got(String list) {
        assertThat(person.get(HERE + list).status()).isEqualTo(200);
    }
}
