package kaijuan.outer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.member.Members;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A late result of an outer system")
class LateReportsTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign strict;
    private Campaign late;
    private String strictKey;
    private String lateKey;
    private long who;
    private String phone;

    @BeforeAll
    void campaigns() {
        strict = Quiz.campaign(setting, "quiz-2022", "");
        late = Quiz.campaign(setting, "late-2022", "outer: {names: 科普答题, late: 2d}\n");
        strictKey = the(Partners.class).add(strict, "答题平台", "");
        lateKey = the(Partners.class).add(late, "答题平台", "");
    }

    @BeforeEach
    void somebodyIsIn() {
        clock.now("2022-05-02T12:00:00");
        who = setting.entrant(late, "QP-XY");
        phone = the(Members.class).phone(who).digits();
    }

    @Test
    @DisplayName("of an earlier day is refused, unless the definition lets it be late (trap 4)")
    void late() {
        assertThat(tell("i-2", at("2022-05-01T23:59:59+08:00")).status()).isEqualTo(201);
        assertThat(ledger("2022-05-01")).containsExactly("quiz 科普答题 10");
        assertThat(key(tell("i-3", at("2022-04-30T11:59:59+08:00")))).isEqualTo("outer.at.late");
        assertThat(key(tell("i-4", at("2022-05-02T12:03:00+08:00")))).isEqualTo("outer.at.ahead");
        var unnamed = Map.<String, Object>of("phone", phone, "name", "诗词");
        assertThat(key(tell("i-5", unnamed))).isEqualTo("outer.name.unknown");
    }

    @Test
    @DisplayName("after the close counts only if it came about before (trap 4)")
    void close() {
        clock.now("2022-06-01T08:00:00");
        assertThat(key(tell("j-1", Map.of("phone", phone, "name", "科普答题"))))
                .isEqualTo("outer.closed");
        assertThat(tell("j-1", at("2022-05-31T23:59:59+08:00")).status()).isEqualTo(201);
        assertThat(ledger("2022-05-31")).containsExactly("quiz 科普答题 10");
    }

    @Test
    @DisplayName("late takes its place among what a week's limit takes, as if it had been on time")
    void order() {
        tell("k-2", at("2022-05-02T11:00:00+08:00"));
        tell("k-1", at("2022-05-01T10:00:00+08:00"));
        assertThat(ledger("2022-05-01")).hasSize(1);
        assertThat(ledger("2022-05-02")).hasSize(1);
        assertThat(the(Recounts.class).compare(late, n -> {})).isEmpty();
    }

    @Test
    @DisplayName("is refused where the definition says nothing of late ones")
    void strict() {
        setting.enter(strict, who, "QP-XY");
        var earlier = at("2022-05-01T23:59:59+08:00");
        var answer = Quiz.tell(anybody(), strict, strictKey, "s-1", earlier);
        assertThat(key(answer)).isEqualTo("outer.at.earlier");
        var today = at("2022-05-02T00:00:00+08:00");
        assertThat(Quiz.tell(anybody(), strict, strictKey, "s-1", today).status()).isEqualTo(201);
    }

    private List<String> ledger(String day) {
        the(Points.class).settle();
        return the(Points.class).day(late, who, LocalDate.parse(day)).stream()
                .map(e -> e.rule() + " " + e.deed() + " " + e.points())
                .toList();
    }

    private Map<String, Object> at(String moment) {
        return Map.of("phone", phone, "name", "科普答题", "amount", 80, "at", moment);
    }

    private Answer tell(String request, Map<String, Object> sent) {
        return Quiz.tell(anybody(), late, lateKey, request, sent);
    }

    private static String key(Answer answer) {
        return answer.json().get("key").asString();
    }
}
