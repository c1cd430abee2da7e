package kaijuan.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.shop.Prizes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fair of the demonstration")
class FairTest extends Tables {

    private static final String STATES =
            "select string_agg(distinct state, ' ' order by state) from prize_order";
    private static final String ORDERS = "select count(*) from prize_order";

    @Test
    @DisplayName("has prizes with stock and orders in every state, and the same when held again")
    void held() {
        var campaign = new Setting(this).qingpu();
        clock.now("2022-07-14T12:00:00");
        var cast = the(Cast.class).of(campaign, "1700", 60, LocalDate.of(2022, 7, 14));
        cast.forEach(
                p ->
                        sql.sql(
                                        """
                                        insert into points_account (campaign_id, member_id, points)
                                        values (?, ?, 120)
                                        """)
                                .params(campaign.id(), p.member())
                                .update());
        the(Fair.class).open();
        the(Fair.class).trade();
        int orders = sql.sql(ORDERS).query(Integer.class).single();
        assertThat(orders).isBetween(20, 50);
        assertThat(sql.sql(STATES).query(String.class).single()).isEqualTo("handed ordered ready");
        the(Fair.class).open();
        the(Fair.class).trade();
        assertThat(the(Prizes.class).all(campaign)).hasSize(6);
        assertThat(sql.sql(ORDERS).query(Integer.class).single()).isEqualTo(orders);
    }
}
