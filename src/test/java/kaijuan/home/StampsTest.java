package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.reading.Device;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calendar of a campaign without check-ins")
class StampsTest extends Wire {

    private static final String HERE = "/c/hunan-library-2020/checkin";

    @Test
    @DisplayName("stamps the days with proven time by itself, and no other (A3)")
    void stamps() {
        var setting = new Setting(this);
        setting.units("hunan");
        var campaign = setting.campaign("hunan-library-2020");
        long book = setting.book("论语", 2, 9000);
        clock.now("2020-09-12T20:00:00");
        long who = setting.entrant(campaign, "LIB-430000");
        reads(who, book, "2020-09-12T23:59:30", 60);
        // A first beat proves nothing: the page was opened, and nothing was read.
        reads(who, book, "2020-09-15T20:00:00", 0);
        reads(who, book, "2020-09-16T20:00:00", 30);
        var page = signedIn(who).get(HERE).page();
        assertThat(page.select(".calendar .stamped").eachText())
                .containsExactly("12 已盖章", "13 已盖章", "16 已盖章");
        assertThat(page.select(".masthead .lead").text()).contains("3 天");
        assertThat(page.select("form[action$=checkin]")).isEmpty();
        assertThat(signedIn(who).submit(HERE).status()).isEqualTo(409);
    }

    private void reads(long who, long book, String from, int seconds) {
        clock.now(from);
        var phone = new Device(signedIn(who), clock, "hunan-library-2020", book);
        phone.open(1);
        if (seconds > 0) {
            phone.read(1, seconds);
        }
    }
}
