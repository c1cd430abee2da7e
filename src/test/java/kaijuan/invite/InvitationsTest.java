package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A friend who comes through a personal link (A4)")
class InvitationsTest extends Promoted {

    @Override
    String slug() {
        return "friends";
    }

    @Test
    @DisplayName("counts once at the first sign-in, and is welcomed by the mask of whoever invites")
    void counts() {
        var friend = anybody();
        var page = friend.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("张* 邀请您一起读书").doesNotContain("张三");
        enter(friend, phone());
        assertThat(counted(campaign, promoter)).isEqualTo(1);
    }

    @Test
    @DisplayName("counts nothing when they sign in again, with the link or without")
    void again() {
        var phone = phone();
        enter(opening(link), phone);
        clock.pass(Duration.ofMinutes(10));
        enter(opening(link), phone);
        assertThat(counted(campaign, promoter)).isEqualTo(1);
    }

    @Test
    @DisplayName("counts nothing when they have signed in before: an old member is only welcomed")
    void old() {
        var phone = phone();
        enter(anybody(), phone);
        clock.pass(Duration.ofMinutes(10));
        var friend = enter(opening(link), phone);
        assertThat(counted(campaign, promoter)).isZero();
        assertThat(friend.get(link).text()).contains("这次不计数");
    }

    @Test
    @DisplayName("counts for the promoter whose link was opened last, and for no other")
    void second() {
        long other = setting.entrant(campaign, "QP-YP");
        var friend = opening(link);
        friend.get(link(campaign, other));
        enter(friend, phone());
        assertThat(counted(campaign, promoter)).isZero();
        assertThat(counted(campaign, other)).isEqualTo(1);
        friend.get(link);
        assertThat(counted(campaign, promoter)).isZero();
    }

    @Test
    @DisplayName("is not oneself: one's own link says so and leaves no slip")
    void oneself() {
        var me = signedIn(promoter);
        assertThat(me.get(link).text()).contains("自己打开不计数");
        assertThat(me.cookie(Slip.COOKIE)).isNull();
    }

    @Test
    @DisplayName("is not oneself come back: a phone that has left is not new for a year")
    void comeBack() {
        var phone = phone();
        var first = enter(anybody(), phone);
        first.submit("/member/leave", "sure", "true");
        clock.pass(Duration.ofMinutes(10));
        enter(opening(link), phone);
        assertThat(counted(campaign, promoter)).isZero();
        assertThat(sql.sql("select count(*) from former_phone").query(Integer.class).single())
                .isPositive();
    }

    @Test
    @DisplayName("gets a plain sentence when the code was altered, and counts nothing")
    void altered() {
        var friend = anybody();
        var last = link.charAt(link.length() - 1);
        var page = friend.get(link.substring(0, link.length() - 1) + (last == 'z' ? 'y' : 'z'));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("邀请码不对", campaign.name());
        assertThat(page.page().select("a[href=/c/friends/enrolment]")).isNotEmpty();
        assertThat(friend.cookie(Slip.COOKIE)).isNull();
        assertThat(friend.get(link.substring(0, link.length() - 2)).status()).isEqualTo(404);
        enter(friend, phone());
        assertThat(counted(campaign, promoter)).isZero();
    }

    @Test
    @DisplayName("is known by a code in capitals too, as people type it from a poster")
    void capitals() {
        int cut = link.lastIndexOf('/') + 1;
        var page = anybody().get(link.substring(0, cut) + link.substring(cut).toUpperCase());
        assertThat(page.text()).contains("邀请您一起读书");
    }

    @Test
    @DisplayName("whose slip was forged or altered counts nothing")
    void forged() {
        var slip = String.valueOf(opening(link).cookie(Slip.COOKIE));
        var parts = slip.split("\\.");
        var other = link(campaign, setting.entrant(campaign, "QP-YP"));
        parts[0] = other.substring(other.lastIndexOf('/') + 1);
        enter(anybody().with(Slip.COOKIE, String.join(".", parts)), phone());
        enter(anybody().with(Slip.COOKIE, slip.substring(0, slip.length() - 1) + "!"), phone());
        enter(anybody().with(Slip.COOKIE, "...."), phone());
        assertThat(
                        sql.sql("select count(*) from invitation where promoter_id = :p")
                                .param("p", promoter)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(counted(campaign, promoter)).isZero();
    }

    @Test
    @DisplayName("who signs in days after opening the link counts nothing any more")
    void late() {
        var friend = opening(link);
        clock.pass(Slip.LIFE.plusSeconds(1));
        enter(friend, phone());
        assertThat(counted(campaign, promoter)).isZero();
    }

    @Test
    @DisplayName("counts nothing before the campaign can be entered, and after it closed (trap 4)")
    void closed() {
        var early = opening(link);
        clock.now("2022-10-06T23:59:59");
        assertThat(early.get(link).text()).contains("登录，再选一个单位报名");
        var code = code(early, phone());
        clock.now("2022-10-07T00:00:00");
        confirm(early, code);
        assertThat(counted(campaign, promoter)).isZero();
        assertThat(anybody().get(link).text()).contains("邀请不计数");
    }

    @Test
    @DisplayName("brings a link of another campaign nowhere: the code is nobody's there")
    void elsewhere() {
        var other = campaign("others", "count: signIn");
        var path = link.replace("/friends/", "/" + other.slug() + "/");
        assertThat(anybody().get(path).status()).isEqualTo(404);
    }
}
