package kaijuan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.message.Message;
import kaijuan.message.Messages;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A near miss on a roster (D4)")
class NearMissTest extends Wire {

    private static int next = 100;

    private Challenge challenge;
    private long staff;
    private Within everywhere;
    private String listed;

    @BeforeAll
    void aCampaign() {
        challenge = new Challenge(this, "near");
        staff = new Setting(this).somebody();
        everywhere = scope(staff, null);
    }

    @BeforeEach
    void aLine() {
        listed = "1370000" + next++ + "0";
        challenge.roster("QP-XY", false, "王晓明," + listed + ",");
    }

    private Within scope(long who, Long unit) {
        the(Roles.class).grant(who, "organiser", unit);
        return Within.of(
                the(Roles.class)
                        .scope(new Visitor(who, null, java.util.Set.of("organiser")), "organiser"));
    }

    private List<String> told(long who) {
        return the(Messages.class).of(who, 0, 9).stream()
                .map(Message::notice)
                .map(n -> n.sentence())
                .toList();
    }

    private void decide(long who, String from, boolean certify) {
        the(Certifications.class)
                .decide(challenge.campaign, everywhere, who, from, certify, "名单写错了字", staff);
        challenge.settle();
    }

    private List<NearMiss> waiting(Within scope) {
        return the(Certifications.class).waiting(challenge.campaign, scope, 0, 100);
    }

    @Test
    @DisplayName("of the phone waits for staff, who certify: points and a message follow")
    void accepted() {
        long who = challenge.enters(listed, "王小明", "QP-XY");
        signedIn(who).post("/c/near/checkin");
        challenge.settle();
        assertThat(challenge.points(who)).isZero();
        assertThat(told(who)).isEmpty();
        var miss = waiting(everywhere).stream().filter(m -> m.member() == who).findFirst();
        assertThat(miss.orElseThrow().listed()).isEqualTo("王晓明");
        decide(who, "near", true);
        assertThat(challenge.points(who)).isEqualTo(5);
        assertThat(told(who)).containsExactly("roster.told.certified");
        challenge.roster("QP-XY", false, "别的人,13799999999,");
        assertThat(challenge.certified(who)).as("the decision holds").isTrue();
        challenge.roster("QP-XY", false, "李四," + listed + ",");
        assertThat(challenge.certified(who)).as("it was about another name").isFalse();
        assertThat(challenge.points(who)).isZero();
    }

    @Test
    @DisplayName("that is refused is told with the reason, and is not listed again")
    void refused() {
        long who = challenge.enters(listed, "赵六", "QP-XY");
        decide(who, "near", false);
        assertThat(told(who)).containsExactly("roster.told.refused");
        challenge.roster("QP-XY", false, "别的人,13799999998,");
        assertThat(waiting(everywhere)).noneMatch(m -> m.member() == who);
        challenge.roster("QP-XY", false, "赵六," + listed + ",");
        assertThat(challenge.certified(who)).as("now the roster has them").isTrue();
    }

    @Test
    @DisplayName("of the name within the unit waits too; refused, nothing tells that there is such")
    void byName() {
        long who = challenge.enters("13711111111", "王晓明", "QP-XY");
        long elsewhere = challenge.enters("13711111112", "王晓明", "QP-YP");
        assertThat(waiting(everywhere)).anyMatch(m -> m.member() == who && !m.phone());
        assertThat(waiting(everywhere)).noneMatch(m -> m.member() == elsewhere);
        decide(who, "near", false);
        assertThat(told(who)).isEmpty();
    }

    @Test
    @DisplayName("is seen and decided within the own units alone, and not without a reason")
    void scoped() {
        long who = challenge.enters(listed, "钱七", "QP-XY");
        var other = scope(new Setting(this).somebody(), the(Units.class).byCode("QP-YP").id());
        assertThat(waiting(other)).isEmpty();
        assertThatThrownBy(
                        () ->
                                the(Certifications.class)
                                        .decide(
                                                challenge.campaign,
                                                other,
                                                who,
                                                "near",
                                                true,
                                                "",
                                                staff))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () ->
                                the(Certifications.class)
                                        .decide(
                                                challenge.campaign,
                                                everywhere,
                                                who,
                                                "near",
                                                false,
                                                " ",
                                                staff))
                .hasMessageContaining("reason");
        assertThat(challenge.certified(who)).isFalse();
    }

    @Test
    @DisplayName("decided by two at once is decided by one: the other is told")
    void atOnce() throws Exception {
        long who = challenge.enters(listed, "孙八", "QP-XY");
        Callable<Boolean> one =
                () -> {
                    try {
                        decide(who, "near", true);
                        return true;
                    } catch (Refusal late) {
                        return false;
                    }
                };
        try (var two = Executors.newFixedThreadPool(2)) {
            var done = two.invokeAll(List.of(one, one));
            assertThat(List.of(done.get(0).get(), done.get(1).get()))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(told(who)).containsExactly("roster.told.certified");
    }
}
