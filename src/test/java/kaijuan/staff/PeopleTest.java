package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijuan.Person;
import kaijuan.Town;
import kaijuan.member.Members;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the desk of the staff's people")
class PeopleTest extends Office {

    private static final String HERE = "/staff/people";

    private long street;
    private long other;
    private Person chief;

    @BeforeAll
    void town() {
        Town.campaigns(this::the);
        street = the(Units.class).byCode("QP-XY").id();
        other = the(Units.class).byCode("QP-YP").id();
        chief = hired("13800000900", "operator").person();
    }

    @Test
    @DisplayName("an operator invites by phone with a role and a unit, who then sets an account up")
    void invited() {
        var found = chief.part(HERE + "/units?words=夏阳").page();
        assertThat(found.select("input[value=" + street + "]")).hasSize(1);
        var page = invite(chief, "13800000901", "clerk", street);
        assertThat(page).contains("已邀请", "138****0901", "联络员，夏阳街道", "账号未设置");
        assertThat(invite(chief, "13800000901", "clerk", street)).contains("已邀请");
        var list = chief.get(HERE + "?role=clerk&words=xiayang").text();
        assertThat(list).contains("138****0901").doesNotContain("13800000901");
        var person = signIn("13800000901");
        person.post("/staff/set-up", "password", PASSWORD);
        var set = anybody();
        assertThat(password(set, "13800000901", PASSWORD).status()).isEqualTo(303);
        assertThat(chief.get(HERE + "/" + member("13800000901")).text()).contains("只有密码", "工作登录");
    }

    @Test
    @DisplayName("a mistyped phone or a missing unit is said, and nobody is written down")
    void mistaken() {
        var wrong =
                chief.submit(HERE + "/invite", "phone", "1380", "role", "clerk", "unit", "whole");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#phone-error").text()).contains("手机号");
        var nowhere =
                chief.submit(HERE + "/invite", "phone", "13800000902", "role", "clerk", "unit", "");
        assertThat(nowhere.text()).contains("请选一个单位");
        var narrow = narrow("13800000903", "operator", street);
        var beyond =
                narrow.submit(
                        HERE + "/invite",
                        "phone",
                        "13800000902",
                        "role",
                        "clerk",
                        "unit",
                        String.valueOf(other));
        assertThat(beyond.status()).isEqualTo(403);
        assertThat(the(Members.class).byPhone(new kaijuan.member.Phone("13800000902"))).isEmpty();
    }

    @Test
    @DisplayName("each sees and changes only the own subtree; an organiser clerks and judges only")
    void subtree() {
        long clerk = holding("13800000910", "clerk", street);
        long far = holding("13800000911", "clerk", other);
        long keeper = holding("13800000912", "librarian", street);
        var operator = narrow("13800000913", "operator", street);
        for (var whole :
                List.of("/member/codes", "/staff/system", "/staff/keys", "/staff/sender")) {
            assertThat(operator.get(whole).status()).as(whole).isEqualTo(403);
            assertThat(operator.get("/staff").page().select("a[href=" + whole + "]")).isEmpty();
            assertThat(chief.get("/staff").page().select("a[href=" + whole + "]")).hasSize(1);
        }
        assertThat(numbers(operator)).contains(clerk, keeper).doesNotContain(far);
        assertThat(operator.get(HERE + "/" + far).status()).isEqualTo(404);
        for (var deed : List.of("unlock", "reset", "end", "grant", "revoke")) {
            var to = HERE + "/" + far + "/" + deed;
            var answer = operator.submit(to, "role", "clerk", "unit", String.valueOf(other));
            assertThat(answer.status()).as(deed).isIn(403, 404);
        }
        var organiser = narrow("13800000914", "organiser", street);
        assertThat(numbers(organiser)).contains(clerk).doesNotContain(keeper, far);
        assertThat(organiser.submit(HERE + "/" + clerk + "/reset").status()).isEqualTo(403);
        var up = fields("librarian", street);
        assertThat(organiser.submit(HERE + "/" + clerk + "/grant", up).status()).isEqualTo(403);
        assertThat(the(Roles.class).of(far)).containsOnly("clerk");
    }

    @Test
    @DisplayName("an account of wider reach than the operator's is not theirs to reset")
    void wider() {
        long wide = holding("13800000920", "clerk", street);
        the(Roles.class).grant(wide, "operator", null);
        var narrow = narrow("13800000921", "operator", street);
        var page = narrow.get(HERE + "/" + wide).text();
        assertThat(page).contains("另有 1 项", "不由您管理").doesNotContain("重置账号");
        assertThat(narrow.submit(HERE + "/" + wide + "/reset").status()).isEqualTo(404);
        assertThat(narrow.submit(HERE + "/" + wide + "/end").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("roles come and go; the last operator of the whole installation stays")
    void last() {
        long wang = holding("13800000930", "clerk", street);
        var to = HERE + "/" + wang;
        assertThat(chief.post(to + "/grant", fields("judge", other)).text()).contains("已授予");
        assertThat(the(Roles.class).of(wang)).containsOnly("clerk", "judge");
        chief.post(to + "/revoke", fields("judge", other));
        assertThat(chief.post(to + "/revoke", fields("clerk", street)).path())
                .startsWith(HERE + "?");
        assertThat(the(Roles.class).of(wang)).isEmpty();
        var self = HERE + "/" + member("13800000900") + "/revoke";
        the(Roles.class).holders().keySet().stream()
                .filter(m -> m != member("13800000900"))
                .forEach(m -> the(Roles.class).revoke(m, "operator", null));
        var kept = chief.submit(self, "role", "operator", "unit", "whole");
        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.text()).contains("最后一位管理员");
    }

    @Test
    @DisplayName("a locked account is shown and opened; a reset ends sign-ins; all of it is noted")
    void looked() {
        var li = hired("13800000940", "librarian");
        for (int i = 0; i < 5; i++) {
            password(anybody(), li.phone(), "wrong");
        }
        var to = HERE + "/" + li.member();
        assertThat(chief.get(to).text()).contains("已锁定");
        assertThat(chief.get(HERE).text()).contains("已锁定");
        assertThat(chief.post(to + "/unlock").text()).contains("已解锁").doesNotContain("已锁定");
        assertThat(password(anybody(), li.phone(), PASSWORD).status()).isEqualTo(303);
        assertThat(li.person().get("/shelf/desk").status()).isEqualTo(200);
        assertThat(chief.post(to + "/reset").text()).contains("已重置", "账号未设置");
        assertThat(li.person().get("/shelf/desk").path()).startsWith("/staff/sign-in");
        long signIn = sign(li.member());
        assertThat(chief.post(to + "/end", "signIn", String.valueOf(signIn)).text())
                .contains("现在没有登录");
        var noted = noted(member("13800000900"), "member " + li.member());
        assertThat(noted).containsExactly("staff.unlocked", "staff.reset", "staff.ended");
    }

    @Test
    @DisplayName("a person is found by the whole phone, which is in no address")
    void found() {
        long zhao = holding("13800000950", "judge", other);
        var there = chief.post(HERE + "/find", "phone", "138 0000 0950");
        assertThat(there.path()).isEqualTo(HERE + "/" + zhao);
        var narrow = narrow("13800000951", "operator", street);
        var none = narrow.submit(HERE + "/find", "phone", "13800000950");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text())
                .isEqualTo(narrow.submit(HERE + "/find", "phone", "13899999999").text());
    }

    private long sign(long member) {
        signedIn(member);
        return the(kaijuan.member.SignIns.class).list(member).getFirst().id();
    }

    private String invite(Person by, String phone, String role, long unit) {
        return by.post(HERE + "/invite", fields("phone", phone, role, unit)).text();
    }

    private static String[] fields(String role, long unit) {
        return new String[] {"role", role, "unit", String.valueOf(unit)};
    }

    private static String[] fields(String more, String value, String role, long unit) {
        return new String[] {more, value, "role", role, "unit", String.valueOf(unit)};
    }

    private List<Long> numbers(Person person) {
        return person.get(HERE).page().select(".people .who-is").stream()
                .map(link -> Long.valueOf(link.attr("href").replace(HERE + "/", "")))
                .toList();
    }
}
