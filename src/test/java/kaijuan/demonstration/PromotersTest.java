package kaijuan.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kaijuan.Setting;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Promoters of the demonstration")
class PromotersTest extends Tables {

    private static final String ALL = "select count(*) from invitation";
    private static final String WRONG =
            """
            select count(*) from invitation i
            join enrolment p on p.campaign_id = i.campaign_id and p.member_id = i.promoter_id
            join enrolment f on f.campaign_id = i.campaign_id and f.member_id = i.friend_id
            where i.came_at >= f.entered_at or i.came_at <= p.entered_at or i.counted_at is null
            """;

    @Test
    @DisplayName("bring friends who come before they enter, and the same ones when played again")
    void bring() {
        var setting = new Setting(this);
        setting.units("hunan");
        var campaign = setting.campaign("hunan-library-2020");
        var today = LocalDate.of(2020, 9, 20);
        clock.now("2020-09-20T21:00:00");
        var cast = the(Cast.class).of(campaign, "1701", 200, today);
        for (int again = 0; again < 2; again++) {
            for (var day = today.minusDays(9); !day.isAfter(today); day = day.plusDays(1)) {
                the(Promoters.class).play(campaign, cast, day, clock.instant());
            }
            assertThat(count(ALL)).isBetween(40, 160);
            assertThat(count(WRONG)).isZero();
        }
    }

    private int count(String statement) {
        return sql.sql(statement).query(Integer.class).single();
    }
}
