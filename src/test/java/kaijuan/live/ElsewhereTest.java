package kaijuan.live;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.ground.web.Visitors;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organiser of another unit")
class ElsewhereTest extends Wire {

    @Test
    @DisplayName("finds neither the classes nor the announcements of a campaign above theirs")
    void elsewhere() {
        clock.now("2022-05-03T12:00:00");
        var setting = new Setting(this);
        setting.qingpu();
        long who = setting.somebody();
        var desks = new String[] {"/c/qingpu-2022/live/desk", "/c/qingpu-2022/announcement/desk"};
        the(Roles.class).grant(who, "organiser", the(Units.class).byCode("QP-XY").id());
        var secret = the(SignIns.class).begin(who, "linux.chrome", Proof.SECOND);
        var below = anybody().with(Visitors.COOKIE, secret);
        for (var desk : desks) {
            assertThat(below.get(desk).status()).as(desk).isEqualTo(404);
        }
        the(Roles.class).grant(who, "organiser", the(Units.class).byCode("QP").id());
        for (var desk : desks) {
            assertThat(below.get(desk).status()).as(desk).isEqualTo(200);
        }
    }
}
