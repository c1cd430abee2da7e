package kaijuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Wire;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The organiser's dashboard")
class DashboardTest extends Wire {

    private static final String BOARDS =
            """
            boards:
              - {id: hand, name: 主办方榜, of: people, measure: time, publish: by hand}
              - {id: live, name: 时长榜, of: people, measure: time, publish: live}
            """;

    private Yard yard;
    private Person organiser;
    private String base;

    @BeforeEach
    void people() {
        clock.now("2022-05-01T12:00:00");
        var slug = "dash-" + System.nanoTime();
        yard = new Yard(this, sql, slug, BOARDS);
        base = "/c/" + slug + "/desk";
        organiser = signedIn(yard.setting().somebody(), "organiser");
    }

    private static String bar(Answer page, String begins) {
        return page.page().select(".plot a[aria-label^='" + begins + "']").attr("aria-label");
    }

    @Test
    @DisplayName("shows the same sums by day, hour and unit, and each opens its people")
    void sums() throws Exception {
        long one = yard.entrant("QP-XY");
        long two = yard.entrant("QP-YP");
        yard.entrant("QP-YP");
        yard.read(one, Yard.DAY, 9 * 3600, 10 * 3600 + 1800);
        yard.read(two, Yard.DAY, 10 * 3600, 11 * 3600);
        yard.read(two, Yard.DAY.minusDays(2), 20 * 3600, 21 * 3600);
        yard.settle();
        var page = organiser.get(base + "/dashboard?show=time");
        assertThat(page.text()).contains("数据截至 2022-05-01 12:00:00");
        assertThat(bar(page, "2022-05-01")).isEqualTo("2022-05-01 150 分钟");
        assertThat(bar(page, "2022-04-29")).isEqualTo("2022-04-29 60 分钟");
        assertThat(bar(page, "10—11 时")).isEqualTo("10—11 时 90 分钟");
        assertThat(bar(page, "20—21 时")).isEqualTo("20—21 时 60 分钟");
        var street = page.page().select("tr:has(a[href$='/unit/" + yard.unit("QP-YP") + "'])");
        assertThat(street.text()).contains("盈浦街道", "2 / 10 人（20%）", "120 分钟");
        var day = organiser.get(base + "/dashboard/day/2022-05-01");
        assertThat(bar(day, "10—11 时")).isEqualTo("10—11 时 2");
        var people = day.page().select(".plot a[aria-label^='9—10']").attr("href");
        assertThat(organiser.get(people).page().select("tbody tr")).hasSize(1);
        var hour = organiser.get(base + "/unit/0/hour/10?show=people");
        assertThat(bar(hour, "2022-05-01")).isEqualTo("2022-05-01 2");
        var own = base + "/unit/" + yard.unit("QP-YP");
        assertThat(bar(organiser.get(own + "?show=people"), "10—11 时")).isEqualTo("10—11 时 1");
        assertThat(bar(organiser.get(own + "/hour/20"), "2022-04-29")).isEqualTo("2022-04-29 1");
        assertThat(organiser.get(base + "/unit/0/people?entered=2022-05-01").text())
                .contains("共 3 人");
        assertThat(organiser.get(base + "/unit/0/hour/24").status()).isEqualTo(404);
        assertThat(organiser.get(base + "/dashboard/day/nonsense").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("is nobody's who organises elsewhere, and asks no more for many than for one")
    void elsewhere() throws Exception {
        long who = yard.setting().somebody();
        the(Roles.class).grant(who, "organiser", yard.unit("QP-YP"));
        var other = signedIn(who, "judge");
        assertThat(other.get(base + "/dashboard").status()).isEqualTo(404);
        assertThat(other.get(base + "/boards").status()).isEqualTo(404);
        assertThat(other.get(base + "/unit/" + yard.unit("QP-XY")).status()).isEqualTo(404);
        yard.entrant("QP-XY");
        yard.settle();
        var list = base + "/unit/0/people";
        int one = asked(list);
        for (int i = 0; i < 30; i++) {
            yard.entrant("QP-XY");
        }
        yard.settle();
        assertThat(asked(list)).isEqualTo(one);
    }

    /** Copies in memory are looked at again now and then: the least of some tries is the page's. */
    private int asked(String list) {
        return IntStream.range(0, 5)
                .map(i -> queries(() -> organiser.get(list)).size())
                .min()
                .orElseThrow();
    }

    @Test
    @DisplayName("publishes a board by hand under a name, and tells whoever comes second")
    void published() throws Exception {
        long who = yard.entrant("QP-XY");
        yard.read(who, Yard.DAY, 100, 700);
        yard.settle();
        var page = organiser.get(base + "/boards").page();
        assertThat(page.select("form[action$='/boards/live']")).isEmpty();
        var after = page.select("form[action$='/boards/hand'] input[name=after]").val();
        var hand = base + "/boards/hand";
        assertThat(organiser.post(hand, "author", " ", "after", after).status()).isEqualTo(422);
        assertThat(organiser.post(hand, "author", "活动办公室", "after", after).text())
                .contains("已公布《主办方榜》，截至 2022-05-01 12:00:00");
        assertThat(organiser.post(hand, "author", "另一位", "after", after).status()).isEqualTo(409);
        assertThat(organiser.get("/c/" + yard.campaign.slug() + "/standing/hand").text())
                .contains("张*");
        assertThat(organiser.post(base + "/boards/live", "author", "x", "after", "0").status())
                .isEqualTo(409);
    }
}
