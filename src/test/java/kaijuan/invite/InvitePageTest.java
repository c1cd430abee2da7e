package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kaijuan.ground.web.Qr;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of one's own invitations")
class InvitePageTest extends Promoted {

    private static final String HERE = "/c/own-page/invite";

    @Override
    String slug() {
        return "own-page";
    }

    @Test
    @DisplayName("shows the link, its code, who came by mask and moment, and the own rank")
    void shown() {
        var friend = enter(opening(link), phone());
        var me = signedIn(promoter);
        var page = me.get(HERE).page();
        assertThat(page.select("#address").val()).isEqualTo(base() + link);
        assertThat(page.select("[data-copy]").attr("data-copy")).isEqualTo(base() + link);
        assertThat(page.select("svg.qr path").attr("d")).isEqualTo(Qr.of(base() + link).path());
        assertThat(page.select(".guests li").text()).contains("书友", "已计入");
        assertThat(me.get(HERE).text()).contains("已有 1 位好友计入您名下").doesNotContain("张三");
        await().untilAsserted(
                        () -> {
                            clock.pass(Duration.ofSeconds(1));
                            assertThat(me.get(HERE).text())
                                    .containsPattern("推广大使榜 看榜单 截至 [0-9:]+ 第 \\d+ 名");
                        });
        assertThat(friend.get(HERE).text()).contains("先报名，再邀请");
    }

    @Test
    @DisplayName("is entered from the campaign's page and from one's own")
    void entries() {
        var me = signedIn(promoter);
        for (var path : new String[] {"/c/own-page", "/c/own-page/me"}) {
            assertThat(me.get(path).page().select("a[href=" + HERE + "]")).as(path).isNotEmpty();
        }
        assertThat(anybody().get("/c/own-page").page().select("a[href=" + HERE + "]")).isEmpty();
    }

    @Test
    @DisplayName("says that there is nothing to invite to where the definition has no such chapter")
    void none() {
        var plain = setting.qingpu();
        long who = setting.entrant(plain, "QP-XY");
        var me = signedIn(who);
        assertThat(me.get("/c/qingpu-2022/invite").text()).contains("没有邀请好友一项");
        assertThat(me.get("/c/qingpu-2022/invite/poster").status()).isEqualTo(404);
        assertThat(me.get("/c/qingpu-2022").page().select("a[href$=/invite]")).isEmpty();
        var stranger = signedIn(setting.somebody());
        assertThat(stranger.get(HERE + "/poster").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("shows friends page by page, and asks no more for thirty than for one")
    void pages() {
        enter(opening(link), phone());
        var me = signedIn(promoter);
        me.get(HERE);
        var one = queries(() -> me.get(HERE));
        for (int i = 0; i < 29; i++) {
            clock.pass(Duration.ofSeconds(1));
            enter(opening(link), phone());
        }
        me.get(HERE);
        assertThat(queries(() -> me.get(HERE))).hasSizeLessThanOrEqualTo(one.size());
        assertThat(me.get(HERE).page().select(".guests li")).hasSize(20);
        assertThat(me.get(HERE + "?page=2").page().select(".guests li")).hasSize(10);
    }

    @Test
    @DisplayName("gives the code a whole English page too")
    void english() {
        var me = signedIn(promoter).with("lang", "en");
        assertThat(me.get(HERE).text()).contains("Invite friends", "Download the poster");
        assertThat(anybody().with("lang", "en").get(link).text())
                .contains("invites you to read together");
    }
}
