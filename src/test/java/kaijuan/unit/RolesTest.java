package kaijuan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import kaijuan.Tables;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class RolesTest extends Tables {

    @Test
    void aRoleGrantedTwiceIsHeldOnceAndTakenBackOnce() {
        roles().grant(1, "operator", null);
        roles().grant(1, "operator", null);
        assertThat(roles().of(1)).containsExactly("operator");
        roles().revoke(1, "operator", null);
        assertThat(roles().of(1)).isEmpty();
    }

    @Test
    void aRoleInOneUnitOutlivesTheSameRoleInAnother() {
        the(Units.class)
                .load(
                        List.of(
                                new Row(2, "one", "一馆", "library", null),
                                new Row(3, "two", "二馆", "library", null)));
        var one = the(Units.class).byCode("one").id();
        var two = the(Units.class).byCode("two").id();
        roles().grant(2, "librarian", one);
        roles().grant(2, "librarian", two);
        roles().revoke(2, "librarian", one);
        assertThat(roles().of(2)).containsExactly("librarian");
    }

    @Test
    void aRoleRevokedOnAnotherNodeOpensNoDoorAfterASecond() {
        roles().grant(3, "organiser", null);
        assertThat(roles().of(3)).containsExactly("organiser");
        var other =
                new Roles(
                        the(RoleRows.class),
                        the(Directory.class),
                        the(Units.class),
                        the(TransactionOperations.class),
                        the(Audit.class));
        other.revoke(3, "organiser", null);
        await().atMost(Duration.ofSeconds(1)).until(() -> roles().of(3).isEmpty());
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertThatThrownBy(() -> roles().grant(4, "king", null)).isInstanceOf(Refusal.class);
        assertThat(roles().of(4)).isEmpty();
    }

    private Roles roles() {
        return the(Roles.class);
    }
}
