package kaijuan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Wire;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.message.Messages;
import kaijuan.points.Recounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A verified member (D4)")
class CertifiedTest extends Wire {

    private Challenge challenge;

    @BeforeAll
    void aCampaign() {
        challenge = new Challenge(this, "challenge");
    }

    private void checksIn(long who) {
        signedIn(who).post("/c/challenge/checkin");
        challenge.settle();
    }

    @Test
    @DisplayName("is who enters with name and phone as on the roster: points and a message follow")
    void enters() {
        challenge.roster("张三,13600000001,", "李四,13600000002,");
        long on = challenge.enters("13600000001", "张三", "QP-XY");
        long off = challenge.enters("13600000003", "张三", "QP-XY");
        checksIn(on);
        checksIn(off);
        assertThat(challenge.certified(on)).isTrue();
        assertThat(challenge.certified(off)).isFalse();
        assertThat(challenge.points(on)).isEqualTo(5);
        assertThat(challenge.points(off)).isZero();
        assertThat(the(Messages.class).of(on, 0, 9).getFirst().notice().sentence())
                .isEqualTo("roster.told.certified");
        assertThat(the(Recounts.class).compare(challenge.campaign, n -> {})).isEmpty();
    }

    @Test
    @DisplayName("was in before the roster came; a roster that is changed takes it back")
    void rosterChanges() {
        long who = challenge.enters("13600000011", "王五", "QP-ZX");
        checksIn(who);
        assertThat(challenge.points(who)).isZero();
        assertThat(challenge.roster("QP-ZX", false, "王五,13600000011,").added()).isEqualTo(1);
        assertThat(challenge.points(who)).isEqualTo(5);
        var again = challenge.roster("QP-ZX", false, "王五,13600000011,");
        assertThat(again.nothing()).isTrue();
        assertThat(again.same()).isEqualTo(1);
        assertThat(challenge.roster("QP-ZX", true, "别人,13600000012,").removed()).isEqualTo(1);
        assertThat(challenge.certified(who)).isFalse();
        assertThat(challenge.points(who)).isZero();
        assertThat(the(Recounts.class).compare(challenge.campaign, n -> {})).isEmpty();
    }

    @Test
    @DisplayName("takes along what a roster has of them; who leaves keeps points, of nobody")
    void leaves() {
        challenge.roster("QP-XY", false, "赵六,13600000021,");
        long who = challenge.enters("13600000021", "赵六", "QP-XY");
        checksIn(who);
        long near = challenge.enters("13600000022", "赵六", "QP-XY");
        var own = signedIn(who).json("/member/data").json();
        assertThat(own.at("/roster/listed/0/name").asString()).isEqualTo("赵六");
        assertThat(own.at("/roster/certified/0/certified").asBoolean()).isTrue();
        var theirs = signedIn(near).json("/member/data").json();
        assertThat(theirs.at("/roster/listed").toString()).isEqualTo("[]");
        assertThat(theirs.at("/roster/certified").toString()).isEqualTo("[]");
        signedIn(who).submit("/member/leave", "sure", "true");
        challenge.roster("新人,13600000023,");
        assertThat(challenge.points(who)).isEqualTo(5);
        assertThat(the(Recounts.class).compare(challenge.campaign, n -> {})).isEmpty();
        var lines = "select count(*) from roster_line l join member m using (phone_hash)";
        var of = lines + " where m.id = " + who;
        assertThat(sql.sql(of).query(Integer.class).single()).isZero();
    }

    @Test
    @DisplayName("reads so on their page, and stays one with another phone that they have proven")
    void rephoned() {
        challenge.roster("QP-XY", false, "钱二,13600000031,");
        long who = challenge.enters("13600000031", "钱二", "QP-XY");
        long other = challenge.enters("13600000032", "钱三", "QP-XY");
        assertThat(signedIn(who).get("/c/challenge/me").text()).contains("会员身份已核实");
        assertThat(signedIn(other).get("/c/challenge/me").text()).contains("还没有核实");
        the(Members.class).rephone(who, Phone.of("13600000033"));
        challenge.settle();
        assertThat(challenge.certified(who)).isTrue();
        challenge.roster("QP-XY", false, "钱三,13600000034,");
        assertThat(challenge.certified(who)).isTrue();
        the(Members.class).rephone(other, Phone.of("13600000034"));
        challenge.settle();
        assertThat(challenge.certified(other)).as("a phone that is on the roster").isTrue();
    }

    @Test
    @DisplayName("whose name is corrected is judged by the new one, wherever they are entered")
    void renamed() {
        challenge.roster("QP-XY", false, "孙一,13600000041,");
        long who = challenge.enters("13600000041", "孙一", "QP-XY");
        assertThat(challenge.certified(who)).isTrue();
        the(Members.class).name(who, "孙三");
        challenge.settle();
        assertThat(challenge.certified(who)).isFalse();
        assertThat(the(Messages.class).of(who, 0, 9).getFirst().notice().sentence())
                .isEqualTo("roster.told.withdrawn");
        the(Members.class).name(who, "　孙 一");
        challenge.settle();
        assertThat(challenge.certified(who)).isTrue();
    }
}
