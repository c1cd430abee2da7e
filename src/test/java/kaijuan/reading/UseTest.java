package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is read")
class UseTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private long whole;

    @BeforeAll
    void threePeopleRead() {
        campaign = setting.qingpu();
        book = setting.book("列子", 3, 400);
        read("QP-XY", 1, 2);
        read("QP-XY", 1);
        read("QP-YP", 1);
        whole =
                sql.sql("select sum(counted) from reading_span where title_id = :t")
                        .param("t", book)
                        .query(Long.class)
                        .single();
        the(UseSums.class).go();
    }

    private void read(String unit, int... parts) {
        clock.now("2022-05-02T10:00:00");
        var phone =
                new Device(signedIn(setting.entrant(campaign, unit)), clock, "qingpu-2022", book);
        for (int part : parts) {
            phone.open(part);
            phone.read(part, 90);
        }
    }

    @Test
    @DisplayName("is told in sums of facts by title and part, with where people stopped")
    void summed() {
        var librarian = signedIn(setting.somebody(), "librarian");
        var row = librarian.get("/reading/desk").page().select("tr:has(a[href*='/" + book + "?'])");
        assertThat(row.select("td").eachText()).containsExactly("3", "" + whole / 60, "0");
        var parts = librarian.get("/reading/desk/" + book).page();
        assertThat(parts.select("tbody tr td:last-child").eachText()).containsExactly("2", "1");
        assertThat(parts.select("tbody tr td:nth-child(2)").eachText()).containsExactly("3", "1");
        assertThat(parts.select("svg rect title").eachText()).hasSize(2);
        assertThat(parts.text()).doesNotContain("张*");
    }

    @Test
    @DisplayName("is summed up anew from the facts: what is older than the days falls out of them")
    void anew() {
        var librarian = signedIn(setting.somebody(), "librarian");
        var row = "tr:has(a[href*='/" + book + "?'])";
        assertThat(librarian.get("/reading/desk?days=7").page().select(row)).hasSize(1);
        clock.now("2022-05-20T10:00:00");
        the(UseSums.class).go();
        var sums = sql.sql("select days, people, seconds from reading_use where unit_id = 0");
        assertThat(sums.query().listOfRows().toString())
                .isEqualTo(
                        "[{days=30, people=3, seconds=%d}, {days=0, people=3, seconds=%1$d}]"
                                .formatted(whole));
        var later = signedIn(setting.somebody(), "librarian").get("/reading/desk?days=7");
        assertThat(later.page().select(row)).isEmpty();
        assertThat(later.text()).contains("还没有人读");
        clock.now("2022-05-02T12:00:00");
        the(UseSums.class).go();
    }

    @Test
    @DisplayName("within the librarian's own units alone")
    void reach() {
        var unit = the(Units.class).byCode("QP-YP").id();
        var near = narrow("13700009901", "librarian", unit);
        var row = near.get("/reading/desk").page().select("tr:has(a[href*='/" + book + "?'])");
        assertThat(row.select("td").eachText()).startsWith("1");
        assertThat(signedIn(setting.somebody()).get("/reading/desk").status()).isEqualTo(403);
    }
}
