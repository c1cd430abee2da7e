package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kaijuan.Tables;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Refusal;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
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
        assertThat(left(li)).isEqualTo(70);
        assertThat(remaining(cup)).isEqualTo(4);
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
        var ids = AtOnce.all(20, i -> () -> till.orders().place(till.campaign, li, ask));
        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(till.orders().balance(till.campaign, li).spent()).isEqualTo(10);
        var other = till.ask(till.prize(Way.PICKUP, 10, 50, 50), ask.key());
        assertThatThrownBy(() -> till.orders().place(till.campaign, li, other))
                .hasMessage("shop.key");
    }

    @Test
    @DisplayName("never go below zero: of twenty at once as many stand as the points bear")
    void balance() throws Exception {
        var cup = till.prize(Way.PICKUP, 30, 50, 50);
        long li = till.reader(100);
        var told = AtOnce.all(20, i -> AtOnce.told(() -> place(li, cup)));
        assertThat(told).filteredOn("done"::equals).hasSize(3);
        assertThat(told).filteredOn("shop.tooFew"::equals).hasSize(17);
        assertThat(left(li)).isEqualTo(10);
    }

    @Test
    @DisplayName("keep the limit of the prize and the limit in all, of many at once")
    void limits() throws Exception {
        var cup = till.prize(Way.PICKUP, 1, 2, 50);
        long li = till.reader(100);
        var told = AtOnce.all(20, i -> AtOnce.told(() -> place(li, cup)));
        assertThat(told).filteredOn("done"::equals).hasSize(2);
        assertThat(told).filteredOn("shop.mostOf"::equals).hasSize(18);
        var bag = till.prize(Way.PICKUP, 1, 50, 50);
        var more = AtOnce.all(20, i -> AtOnce.told(() -> place(li, bag)));
        assertThat(more).filteredOn("done"::equals).hasSize(8);
        assertThat(more).filteredOn("shop.mostAll"::equals).hasSize(12);
    }

    @Test
    @DisplayName("at a price that has just changed are refused, and nothing is spent")
    void price() {
        var cup = till.prize(Way.PICKUP, 30, 2, 5);
        long li = till.reader(100);
        var ask = till.ask(cup);
        var label = new Label(cup.name(), "", Way.PICKUP, 40, 2, true);
        till.store().edit(till.campaign, cup.id(), cup.version(), label, Till.STAFF);
        assertThatThrownBy(() -> till.orders().place(till.campaign, li, ask))
                .isInstanceOf(Refusal.class)
                .hasMessage("shop.priceChanged");
        assertThat(left(li)).isEqualTo(100);
    }

    @Test
    @DisplayName("stand when a recount leaves less than was spent: a debt, no new order, no loss")
    void debt() {
        var cup = till.prize(Way.PICKUP, 30, 5, 5);
        long li = till.reader(60);
        place(li, cup);
        place(li, cup);
        till.earn(li, 25);
        assertThat(left(li)).isEqualTo(-35);
        assertThatThrownBy(() -> place(li, till.prize(Way.PICKUP, 1, 5, 5)))
                .hasMessage("shop.tooFew");
        assertThat(till.orders().mine(till.campaign, li))
                .extracting(Order::state)
                .containsExactly(State.ORDERED, State.ORDERED);
        till.earn(li, 90);
        place(li, cup);
        assertThat(left(li)).isZero();
    }

    @Test
    @DisplayName("are not taken from points of rules that may not be spent")
    void spendable() {
        var document =
                the(Campaigns.class)
                        .document(till.campaign)
                        .replace("      cap: 5\n", "      cap: 5\n      spendable: no\n");
        var other = till.setting.define(document);
        long li = till.reader(100);
        assertThat(till.orders().balance(other, li).left()).isZero();
        till.setting.define(document.replace("      spendable: no\n", ""));
    }

    @Test
    @DisplayName("move no rank: ledger, sums and boards are as the facts make them (C4)")
    void ranks() {
        var cup = till.prize(Way.PICKUP, 5, 5, 5);
        long li = till.setting.entrant(till.campaign, "QP-XY");
        the(kaijuan.checkin.Checkins.class).stamp(till.campaign, li, clock.instant());
        the(Points.class).settle();
        var before = the(Points.class).account(till.campaign, li);
        var rows = board(li);
        place(li, cup);
        the(Points.class).settle();
        assertThat(left(li)).isZero();
        assertThat(the(Points.class).account(till.campaign, li)).isEqualTo(before);
        assertThat(board(li)).isEqualTo(rows);
        assertThat(the(Recounts.class).compare(till.campaign, n -> {}))
                .noneMatch(d -> d.member() == li);
    }

    private List<String> board(long member) {
        return sql.sql(
                        """
                        select measure || ' ' || score from standing_row where subject = :member
                        order by 1
                        """)
                .param("member", member)
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("are cancelled once, however often it is asked, and come back whole")
    void cancel() throws Exception {
        var cup = till.prize(Way.PICKUP, 30, 2, 1);
        long li = till.reader(100);
        long id = place(li, cup);
        AtOnce.all(10, i -> AtOnce.told(() -> till.orders().cancel(till.campaign, li, id)));
        assertThat(left(li)).isEqualTo(100);
        assertThat(remaining(cup)).isEqualTo(1);
        place(li, cup);
        assertThat(remaining(cup)).isZero();
    }

    private long place(long member, Prize prize) {
        return till.orders().place(till.campaign, member, till.ask(prize, UUID.randomUUID()));
    }

    private int left(long member) {
        return till.orders().balance(till.campaign, member).left();
    }

    private int remaining(Prize prize) {
        return till.prizes().one(till.campaign, prize.id()).remaining();
    }
}
