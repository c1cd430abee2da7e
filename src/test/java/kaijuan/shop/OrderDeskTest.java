package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kaijuan.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Among the orders of a campaign, for the organiser")
class OrderDeskTest extends AtTheTill {

    private static final String DESK = HERE + "/desk";

    private Person organiser;

    @BeforeEach
    void anOrganiser() {
        organiser = signedIn(member("13700000010"), "organiser");
    }

    @Test
    @DisplayName("a parcel's address is seen by a look that is noted, and erased after its days")
    void parcel() {
        var box = till.prize(Way.PARCEL, 10, 2, 5);
        long li = till.reader(50);
        long id = till.orders().place(till.campaign, li, till.ask(box));
        var path = DESK + "/orders/" + id;
        int looks = noted("shop.addresses-seen");
        assertThat(organiser.get(path).body()).doesNotContain("13912345678", "城中东路");
        assertThat(organiser.post(path + "/address").text()).contains("13912345678", "城中东路");
        assertThat(noted("shop.addresses-seen")).isEqualTo(looks + 1);
        assertThat(organiser.post(path + "/send", "number", "").status()).isEqualTo(422);
        assertThat(organiser.post(path + "/send", "number", "SF1234567").text()).contains("已寄出");
        var reader = signedIn(li);
        assertThat(reader.get(HERE + "/orders/" + id).text()).contains("SF1234567", "城中东路");
        assertThat(reader.post(HERE + "/orders/" + id + "/cancel").text()).contains("已经寄出，不能取消");
        clock.pass(Duration.ofDays(29));
        the(AddressSweep.class).turn();
        assertThat(reader.get(HERE + "/orders/" + id).text()).contains("城中东路");
        clock.pass(Duration.ofDays(2));
        the(AddressSweep.class).turn();
        assertThat(reader.get(HERE + "/orders/" + id).text())
                .contains("收件地址已按规则删除")
                .doesNotContain("城中东路", "SF1234567");
    }

    @Test
    @DisplayName("orders are filtered and exported, and no cell begins a formula")
    void export() {
        var evil =
                till.store().add(till.campaign, new Label("=1+1", "", Way.PARCEL, 5, 9, true), 1);
        till.store().supply(till.campaign, evil, 3, "x", UUID.randomUUID(), 1);
        var prize = till.prizes().one(till.campaign, evil);
        long li = till.reader(50);
        till.orders().place(till.campaign, li, till.ask(prize));
        var ask =
                new Ask(
                        evil,
                        UUID.randomUUID(),
                        5,
                        null,
                        new Address("王小明", "13911112222", "@SUM(A1:A9) 路 1 号"));
        till.orders().place(till.campaign, li, ask);
        var list = organiser.get(DESK + "/orders?way=parcel&prize=" + evil);
        assertThat(list.page().select("tbody tr")).hasSize(2);
        assertThat(organiser.get(DESK + "/orders?state=sent&prize=" + evil).text())
                .contains("共 0 条");
        assertThat(organiser.get(DESK + "/orders?state=nonsense").status()).isEqualTo(400);
        var csv = organiser.get(DESK + "/orders.csv?prize=" + evil);
        assertThat(csv.body()).startsWith("\uFEFF编号,奖品");
        assertThat(csv.body().lines().skip(1)).hasSize(2).allMatch(l -> l.contains(",'=1+1,"));
        assertThat(csv.body()).doesNotContain("13911112222", "王小明");
        var parcels = organiser.post(DESK + "/addresses.csv");
        assertThat(parcels.body()).contains("13911112222", ",'@SUM(A1:A9) 路 1 号,");
        assertThat(organiser.get(DESK + "/orders.xlsx?prize=" + evil).body()).startsWith("PK");
        assertThat(organiser.post(DESK + "/addresses.xlsx").body()).startsWith("PK");
        assertThat(organiser.get(DESK + "/orders.exe").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("an order is cancelled for a reason that its owner is told")
    void cancel() {
        var cup = till.prize(Way.PICKUP, 30, 2, 5);
        long li = till.reader(100);
        long id = till.orders().place(till.campaign, li, till.ask(cup));
        var path = DESK + "/orders/" + id;
        assertThat(organiser.post(path + "/cancel", "reason", "").status()).isEqualTo(422);
        organiser.post(path + "/cancel", "reason", "杯子全部破损");
        assertThat(till.orders().balance(till.campaign, li).left()).isEqualTo(100);
        assertThat(signedIn(li).get("/message").page().select("main").text())
                .contains("积分已退回", "杯子全部破损");
        assertThat(noted("shop.order-cancelled")).isOne();
    }

    private int noted(String what) {
        return sql.sql("select count(*) from audit_entry where what = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
    }
}
