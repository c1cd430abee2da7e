package kaijuan.account;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Setting;
import kaijuan.invite.Invitations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody with an account elsewhere")
class OuterSignInTest extends Elsewhere {

    @ParameterizedTest
    @ValueSource(strings = {"campus", "chat"})
    @DisplayName("signs in with the phone once, joins the two, and later comes straight in")
    void first(String word) {
        var person = joined(word);
        assertThat(person.get("/member").text()).contains("132****");
        var later = anybody();
        var there = later.get("/account/with/" + word + "?back=/member");
        assertThat(there.path()).isEqualTo("/member");
        assertThat(there.text()).contains("132****" + phone.substring(7));
        var own = later.json("/member/data").body();
        assertThat(own).contains(word).doesNotContain(provider.who, "昵称");
        assertThat(anybody().get("/member/sign-in").text()).contains("用校园账号登录", "用聊天应用登录");
    }

    @Test
    @DisplayName("counts for the friend who invited them, once")
    void invited() {
        clock.now("2022-05-01T12:00:00");
        var setting = new Setting(this);
        setting.units("hunan");
        var campaign = setting.campaign("hunan-library-2020");
        clock.now("2020-09-12T12:00:00");
        long promoter = setting.entrant(campaign, "LIB-430100");
        var link = the(Invitations.class).link(campaign, promoter).code();
        var friend = anybody();
        friend.get("/c/" + campaign.slug() + "/invite/" + link);
        join(friend, "campus");
        friend.get("/account/with/campus");
        assertThat(the(Invitations.class).count(campaign, promoter).counted()).isEqualTo(1);
    }

    @Test
    @DisplayName("connects and disconnects it on their own page, one account each")
    void links() {
        var person = signIn(phone);
        assertThat(person.get("/account/outer").text()).contains("校园账号", "没有连接");
        person.get("/account/with/campus?link=true&back=/account/outer");
        assertThat(person.get("/account/outer").text()).contains("断开");
        var other = signIn("1310000%04d".formatted(people));
        var taken = other.get("/account/with/campus?link=true&back=/account/outer");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text()).contains("已经连接了别的账号").doesNotContain("132");
        person.post("/account/outer/disconnect", "provider", "campus");
        assertThat(anybody().get("/account/with/campus").text()).contains("第一次用校园账号登录");
        assertThat(
                        sql.sql("select count(*) from audit_entry where what like 'account.%ed'")
                                .query(Long.class)
                                .single())
                .isGreaterThanOrEqualTo(2);
    }
}
