package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijuan.Setting;
import kaijuan.Town;
import kaijuan.Wire;
import kaijuan.campaign.Campaigns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The five references in one installation (A1, B1, C1, D1, E1)")
class ReferencesTest extends Wire {

    @BeforeAll
    void all() {
        Town.campaigns(this::the);
        clock.now("2022-08-15T12:00:00");
    }

    @ParameterizedTest(name = "{0} has its page, rules, boards and awards, in both languages")
    @ValueSource(
            strings = {
                "hunan-library-2020",
                "hunan-union-2020",
                "qingpu-2022",
                "loudi-2022",
                "hebei-2021"
            })
    void pages(String slug) {
        for (var path : List.of("", "/rules", "/standing", "/awards", "/enrolment")) {
            for (var language : List.of("zh", "en")) {
                var answer = anybody().with("lang", language).get("/c/" + slug + path);
                assertThat(answer.status()).as(slug + path + " " + language).isEqualTo(200);
                assertThat(answer.page().select("html").attr("lang")).startsWith(language);
            }
        }
        long who = new Setting(this).somebody();
        assertThat(signedIn(who).get("/c/" + slug + "/me").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("each say what is written and does not run yet, in one way (B1, D2, E2)")
    void waits() {
        for (var slug : List.of("hunan-union-2020", "loudi-2022", "hebei-2021")) {
            var rules = anybody().get("/c/" + slug + "/rules").page();
            assertThat(rules.select("h2:contains(作品征集) .pill").eachText())
                    .as(slug)
                    .isNotEmpty()
                    .containsOnly("尚未启用");
            assertThat(rules.select("h2:contains(报名) .pill")).isEmpty();
        }
        assertThat(the(Campaigns.class).all()).hasSize(5);
    }

    @Test
    @DisplayName("keep their places apart: without titles there is no study and no calendar")
    void places() {
        var bar = anybody().get("/c/hebei-2021").page().select(".bar a").eachText();
        assertThat(bar).containsExactly("首页", "榜单", "我的");
        long who = new Setting(this).somebody();
        assertThat(signedIn(who).get("/c/hebei-2021/checkin").status()).isEqualTo(404);
        var library = anybody().get("/c/hunan-library-2020").page().select(".bar a").eachText();
        assertThat(library).containsExactly("首页", "书房", "打卡", "榜单", "我的");
    }

    @Test
    @DisplayName("hide what a stage hides, and say from when on it is shown (B2)")
    void hidden() {
        clock.now("2020-06-07T23:59:59");
        var early = anybody().get("/c/hunan-union-2020/standing/entrants");
        assertThat(early.status()).isEqualTo(403);
        assertThat(early.page().text()).contains("2020-06-08 起公布");
        assertThat(anybody().get("/c/hunan-union-2020").page().select(".board")).isEmpty();
        assertThat(anybody().get("/c/hunan-union-2020/awards").status()).isEqualTo(200);
        clock.now("2020-06-08T00:00:00");
        assertThat(anybody().get("/c/hunan-union-2020/standing/entrants").status()).isEqualTo(200);
        clock.now("2022-08-15T12:00:00");
    }
}
