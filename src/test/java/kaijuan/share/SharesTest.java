package kaijuan.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kaijuan.campaign.Deed;
import kaijuan.campaign.Flawed;
import kaijuan.points.Points;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A share")
class SharesTest extends Sharer {

    @Override
    String slug() {
        return "shared";
    }

    @Test
    @DisplayName("counts when somebody else has looked long enough, with how long, by the server")
    void counts() {
        var link = link(book);
        var page = anybody().get(link);
        assertThat(page.text()).contains("张* 向您推荐", "孟子").doesNotContain("张三");
        look(anybody(), link, 5);
        assertThat(counted())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.kind()).isEqualTo("share");
                            assertThat(d.amount()).isEqualTo(25);
                            assertThat(d.name()).isEqualTo("孟子");
                        });
        the(Points.class).settle();
        assertThat(the(Points.class).account(campaign, sharer).points()).isEqualTo(1 + 10 + 100);
        assertThat(owner.get("/c/shared/share").text()).contains("打开 1 次");
    }

    @Test
    @DisplayName("of the campaign counts too, and short looks only by rules that ask for no more")
    void short_() {
        look(anybody(), link(0), 2);
        assertThat(counted()).extracting(Deed::name).containsExactly("品味书香");
        the(Points.class).settle();
        assertThat(the(Points.class).account(campaign, sharer).points()).isEqualTo(1);
    }

    @Test
    @DisplayName("looked at for too short counts nothing, and may be opened properly later")
    void tooShort() {
        var link = link(book);
        var friend = anybody();
        var pass = pass(friend, link);
        clock.pass(Duration.ofSeconds(3));
        stay(friend, link, pass);
        assertThat(counted()).isEmpty();
        look(friend, link, 3);
        assertThat(counted()).hasSize(1);
    }

    @Test
    @DisplayName("opened by oneself counts nothing, nor in a browser in which one has shared")
    void oneself() {
        var link = link(book);
        assertThat(owner.get(link).text()).contains("自己打开不计数");
        assertThat(owner.get(link).page().select("[data-stay]")).isEmpty();
        var pass = pass(anybody(), link);
        clock.pass(Duration.ofSeconds(5));
        assertThat(stay(owner, link, pass).status()).isEqualTo(410);
        var signedOut = anybody().with("kaijuan-share", "" + owner.cookie("kaijuan-share"));
        look(signedOut, link, 5);
        assertThat(counted()).isEmpty();
    }

    @Test
    @DisplayName("counts once for a browser, and once for a person whatever their browsers")
    void once() {
        var link = link(book);
        var friend = anybody();
        look(friend, link, 3);
        look(friend, link, 3);
        assertThat(counted()).hasSize(1);
        look(friend, link, 3);
        assertThat(counted()).hasSize(1);
        long member = setting.somebody();
        look(signedIn(member), link, 3);
        look(signedIn(member), link, 3);
        assertThat(counted()).hasSize(2);
    }

    @Test
    @DisplayName("proves no more than has passed: gaps, repeats and forged passes prove nothing")
    void proves() {
        var link = link(book);
        var friend = anybody();
        var pass = pass(friend, link);
        clock.pass(Duration.ofMinutes(2));
        assertThat(stay(friend, link, pass).status()).isEqualTo(204);
        for (int i = 0; i < 5; i++) {
            stay(friend, link, pass);
        }
        assertThat(counted()).singleElement().extracting(Deed::amount).isEqualTo(8);
        var other = anybody();
        var forged = pass(other, link).split("\\.");
        forged[1] = String.valueOf(clock.instant().minusSeconds(100).toEpochMilli());
        clock.pass(Duration.ofSeconds(5));
        assertThat(stay(other, link, String.join(".", forged)).status()).isEqualTo(410);
        assertThat(stay(other, link, "").status()).isEqualTo(410);
        assertThat(stay(other, link, "....").status()).isEqualTo(410);
        assertThat(counted()).hasSize(1);
    }

    @Test
    @DisplayName("whose code was altered, or of another campaign, opens nothing, in plain words")
    void altered() {
        var link = link(book);
        var wrong = link.substring(0, link.length() - 1);
        assertThat(anybody().get(wrong).status()).isEqualTo(404);
        assertThat(anybody().get(wrong).page().text()).contains("这个分享打不开");
        assertThat(owner.get("/c/shared/share?title=987654321").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is needed by rules that count it: without the chapter the definition is refused")
    void needed() {
        var without = DOCUMENT.replace("SLUG", "x").replace("shares:\n  SHARES\n", "");
        Assertions.assertThatThrownBy(() -> setting.define(without))
                .isInstanceOfSatisfying(
                        Flawed.class,
                        flawed ->
                                assertThat(flawed.findings().toString())
                                        .contains("要先有 shares 一章", "need the chapter"));
    }
}
