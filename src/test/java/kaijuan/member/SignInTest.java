package kaijuan.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijuan.Wire;
import kaijuan.ground.sender.Demonstration;
import kaijuan.ground.web.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing in")
class SignInTest extends Wire {

    @Test
    @DisplayName("takes a phone, then the code that was sent to it, and leads back")
    void whole() {
        var li = anybody();
        var asked =
                li.post(
                        "/member/sign-in",
                        "phone",
                        "138 0000 1111",
                        "agreed",
                        "true",
                        "back",
                        "/x");
        assertThat(asked.path()).isEqualTo("/member/sign-in/code?back=%2Fx");
        assertThat(asked.text()).contains("138****1111");
        var done = li.submit("/member/sign-in/code", "code", code(), "back", "/x");
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/x");
        assertThat(li.cookie(Visitors.COOKIE)).hasSize(43);
    }

    @Test
    @DisplayName("finds the same person again, whose name can be given in bulk")
    void bulk() {
        var members = the(Members.class);
        var one = members.arrive(Phone.of("13900000001"));
        var all =
                members.arriveAll(
                        List.of(Phone.of("13900000002"), Phone.of("+86 139 0000 0001")),
                        List.of("", "欧阳修"));
        assertThat(all[1]).isEqualTo(one);
        assertThat(members.masks(List.of(one, all[0])))
                .containsEntry(one, "欧阳*")
                .containsEntry(all[0], "书友");
        assertThat(members.realName(one)).isEqualTo("欧阳修");
        assertThat(members.phone(all[0]).digits()).isEqualTo("13900000002");
    }

    private String code() {
        return the(Demonstration.class).shown().getFirst().code();
    }
}
