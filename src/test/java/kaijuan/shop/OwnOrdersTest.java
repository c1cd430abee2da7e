package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kaijuan.Wire;
import kaijuan.campaign.Withdrawals;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("What the shop keeps of a person")
class OwnOrdersTest extends Wire {

    private Till till;
    private long li;

    @BeforeAll
    void aTill() {
        till = new Till(this, sql);
    }

    @BeforeEach
    void threeOrders() {
        clock.now("2022-05-02T12:00:00");
        li = till.reader(100);
        var card = till.prize(Way.CODE, 10, 1, 0);
        var file = ("CODE-OF-" + li).getBytes(StandardCharsets.UTF_8);
        till.store().take(till.campaign, card.id(), "码.txt", file, Till.STAFF);
        Stream.of(card, till.prize(Way.PICKUP, 10, 1, 5), till.prize(Way.PARCEL, 10, 1, 5))
                .forEach(p -> till.orders().place(till.campaign, li, till.ask(p)));
    }

    @Test
    @DisplayName("is given to them: orders with code, pick-up code and address")
    void takenAlong() {
        var mine = signedIn(li).json("/member/data").json().at("/shop/orders");
        assertThat(mine.size()).isEqualTo(3);
        assertThat(mine.toString()).contains("CODE-OF-" + li, "城中东路", "pickUpCode", "qingpu-2022");
        var other = signedIn(till.reader(1)).json("/member/data").body();
        assertThat(other).doesNotContain("CODE-OF-" + li, "城中东路");
    }

    @Test
    @DisplayName("is cancelled when they withdraw from the campaign, as far as it is open")
    void withdrawn() {
        the(Withdrawals.class).withdraw(till.campaign, li);
        assertThat(rows("select state from prize_order where member_id = :who order by id"))
                .containsExactly("handed", "cancelled", "cancelled");
        assertThat(till.orders().balance(till.campaign, li).spent()).isEqualTo(10);
    }

    @Test
    @DisplayName("is erased when they leave: open orders are cancelled, address and code are gone")
    void erased() {
        signedIn(li).submit("/member/leave", "sure", "true");
        assertThat(rows("select state from prize_order where member_id = :who order by id"))
                .containsExactly("handed", "cancelled", "cancelled");
        assertThat(
                        rows(
                                """
                                select 'left' from prize_order o
                                left join prize_code c on c.order_id = o.id
                                where o.member_id = :who and (o.personal is not null
                                    or o.number is not null or c.sealed is not null)
                                """))
                .isEmpty();
        assertThat(till.wrong()).isEmpty();
        var card = till.prize(Way.CODE, 10, 1, 0);
        var file = ("CODE-OF-" + li).getBytes(StandardCharsets.UTF_8);
        var again = till.store().take(till.campaign, card.id(), "码.txt", file, Till.STAFF);
        assertThat(again.added()).as("a code that was handed out is never taken in again").isZero();
    }

    @Test
    @DisplayName("lies sealed")
    void sealed() {
        assertThat(
                        rows(
                                """
                                select encode(personal, 'escape') from prize_order
                                where member_id = :who and personal is not null
                                """))
                .hasSize(2)
                .noneMatch(r -> r.contains("139") || r.contains("place"));
    }

    private List<String> rows(String statement) {
        return sql.sql(statement).param("who", li).query(String.class).list();
    }

    @Test
    @DisplayName("of whoever withdraws at the same moment are cancelled, or there are none")
    void withdrawnMeanwhile() {
        long wang = till.reader(100);
        var ask = till.ask(till.prize(Way.PARCEL, 10, 1, 5));
        the(TransactionTemplate.class)
                .executeWithoutResult(
                        open -> {
                            the(Withdrawals.class).withdraw(till.campaign, wang);
                            // It waits for this transaction, or is through before it ends.
                            ordering = Thread.ofVirtual().start(() -> quietly(wang, ask));
                            join(Duration.ofMillis(500));
                        });
        join(Duration.ofSeconds(20));
        assertThat(till.orders().mine(till.campaign, wang))
                .allMatch(order -> order.state() == State.CANCELLED);
    }

    private Thread ordering = Thread.currentThread();

    private void join(Duration atMost) {
        try {
            ordering.join(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void quietly(long who, Ask ask) {
        try {
            till.orders().place(till.campaign, who, ask);
        } catch (Refusal refused) {
            assertThat(refused.status().value()).isEqualTo(409);
        }
    }

    @Test
    @DisplayName("are not mistaken for what the same form asks the second time")
    void otherForm() {
        var parcel = till.prize(Way.PARCEL, 5, 2, 5);
        var ask = till.ask(parcel);
        long id = till.orders().place(till.campaign, li, ask);
        assertThat(till.orders().place(till.campaign, li, ask)).isEqualTo(id);
        var elsewhere = new Address("司马相如", "13912345678", "青浦区盈浦街道公园路 1 号");
        var other = new Ask(ask.prize(), ask.key(), ask.price(), ask.unit(), elsewhere);
        assertThatThrownBy(() -> till.orders().place(till.campaign, li, other))
                .hasMessage("shop.key");
    }
}
