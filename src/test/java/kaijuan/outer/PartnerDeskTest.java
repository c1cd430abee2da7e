package kaijuan.outer;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Town;
import kaijuan.Wire;
import kaijuan.campaign.Campaigns;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the desk of partners' keys")
class PartnerDeskTest extends Wire {

    private static final String HERE = "/staff/partners";

    @BeforeAll
    void town() {
        Town.campaigns(this::the);
    }

    @Test
    @DisplayName("a key is made, shown once, works for its campaign and is ended; all is noted")
    void made() {
        var chief = narrow("13800000400", "operator", null);
        var wrong =
                chief.submit(
                        HERE, "campaign", "qingpu-2022", "name", "答题王", "address", "http://x.y");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#address-error").text()).contains("https://");
        var made = chief.post(HERE, "campaign", "qingpu-2022", "name", "答题王", "address", "");
        var key = made.page().select(".secret").text();
        assertThat(key).startsWith("kaijuan-");
        assertThat(chief.get(HERE).text()).contains("答题王", "报来 0 条").doesNotContain(key);
        var campaign = the(Campaigns.class).bySlug("qingpu-2022");
        var partner = the(Partners.class).byKey(key).orElseThrow();
        assertThat(partner.campaign()).isEqualTo(campaign.id());
        var end = HERE + "/qingpu-2022/" + partner.id() + "/end";
        assertThat(chief.post(end).text()).contains("停用");
        assertThat(the(Partners.class).byKey(key)).isEmpty();
        assertThat(chief.submit(end).status()).isEqualTo(404);
        var noted = "select what from audit_entry where what like 'outer.%' order by no";
        assertThat(sql.sql(noted).query(String.class).list())
                .containsExactly("outer.partner-added", "outer.partner-ended");
    }

    @Test
    @DisplayName("keys of a campaign of other units are neither seen nor made nor ended")
    void beyond() {
        var campaign = the(Campaigns.class).bySlug("qingpu-2022");
        the(Partners.class).add(campaign, "青浦答题", "");
        var id = the(Partners.class).of(campaign).getLast().id();
        var street = the(Units.class).byCode("QP-XY").id();
        for (var role : new String[] {"operator", "organiser"}) {
            var far = narrow("1380000041" + role.length(), role, street);
            assertThat(far.get(HERE).text()).as(role).doesNotContain("青浦答题");
            var add = far.submit(HERE, "campaign", "qingpu-2022", "name", "甲", "address", "");
            assertThat(add.status()).isEqualTo(404);
            assertThat(far.submit(HERE + "/qingpu-2022/" + id + "/end").status()).isEqualTo(404);
        }
        var own = narrow("13800000420", "organiser", the(Units.class).byCode("QP").id());
        assertThat(own.get(HERE).text()).contains("青浦答题");
    }
}
