package kaijuan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Wire;
import kaijuan.ground.sender.Demonstration;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person with a new phone")
class NewPhoneTest extends Wire {

    private static final String PAGE = "/account/phone";
    private static int phones;

    private String old;
    private String fresh;
    private long who;
    private Person person;

    @BeforeEach
    void somebody() {
        clock.now("2022-05-01T12:00:00");
        old = "1370000%04d".formatted(++phones);
        fresh = "1360000%04d".formatted(phones);
        person = signIn(old);
        who = member(old);
        the(Members.class).name(who, "王小山");
    }

    @Test
    @DisplayName("proves it, keeps everything, and is signed out everywhere else")
    void changes() {
        clock.pass(Duration.ofMinutes(2));
        var elsewhere = signIn(old);
        person.submit(PAGE, "phone", fresh);
        var done = person.post(PAGE + "/code", "code", code());
        assertThat(done.path()).isEqualTo("/member");
        assertThat(done.text()).contains(Phone.of(fresh).masked()).contains("王*");
        assertThat(elsewhere.get("/member").path()).contains("/member/sign-in");
        assertThat(person.get("/message").text()).contains("已从 " + Phone.of(old).masked());
        clock.pass(Duration.ofMinutes(2));
        assertThat(signIn(fresh).get("/member").text()).contains("王*");
        assertThat(the(Members.class).byPhone(Phone.of(fresh))).contains(who);
        assertThat(
                        sql.sql("select what from audit_entry order by no desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("account.phone-changed");
    }

    @Test
    @DisplayName("leaves the old one behind: whoever signs in with it is somebody else, not new")
    void leavesTheOldOne() {
        person.submit(PAGE, "phone", fresh);
        person.post(PAGE + "/code", "code", code());
        clock.pass(Duration.ofMinutes(2));
        signIn(old);
        assertThat(member(old)).isNotEqualTo(who);
        assertThat(sql.sql("select count(*) from former_phone").query(Long.class).single())
                .isPositive();
    }

    @Test
    @DisplayName("cannot have another's, and learns so only after proving it, never whose it is")
    void taken() {
        var other = "1350000%04d".formatted(phones);
        the(Members.class).arrive(Phone.of(other));
        the(Members.class).name(member(other), "欧阳予倩");
        assertThat(person.submit(PAGE, "phone", other).status()).isEqualTo(303);
        var wrong = person.submit(PAGE + "/code", "code", code());
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.text()).contains("已经有账号").doesNotContain("欧阳");
        assertThat(member(old)).isEqualTo(who);
        assertThat(
                        sql.sql(
                                        "select count(*) from former_phone where phone_hash = "
                                                + "(select phone_hash from member where id = :id)")
                                .param("id", who)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    @DisplayName("of two who want the same one at once, one has it")
    void twoAtOnce() throws Exception {
        var rival = signIn("1340000%04d".formatted(phones));
        person.submit(PAGE, "phone", fresh);
        var mine = code();
        clock.pass(Duration.ofMinutes(2));
        rival.submit(PAGE, "phone", fresh);
        var theirs = code();
        var answers =
                atOnce(
                        () -> person.submit(PAGE + "/code", "code", mine),
                        () -> rival.submit(PAGE + "/code", "code", theirs));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    @DisplayName("proves the old one first when the sign-in is older than ten minutes")
    void provesTheOldOne() {
        clock.pass(Duration.ofMinutes(11));
        assertThat(person.get(PAGE).text()).contains("先确认是您本人");
        assertThat(person.submit(PAGE, "phone", fresh).status()).isEqualTo(403);
        person.submit("/member/sign-in/again", "back", PAGE);
        var after = person.post("/member/sign-in/code", "code", code(), "back", PAGE);
        assertThat(after.text()).contains("新手机号");
        person.submit(PAGE, "phone", fresh);
        person.submit(PAGE + "/code", "code", code());
        assertThat(member(fresh)).isEqualTo(who);
    }

    @Test
    @DisplayName("is told of a wrong code, of the phone they have, and of a fourth change")
    void refused() {
        assertThat(person.submit(PAGE, "phone", old).text()).contains("现在用的手机号");
        assertThat(person.submit(PAGE, "phone", "12").status()).isEqualTo(422);
        person.submit(PAGE, "phone", fresh);
        var wrong = person.submit(PAGE + "/code", "code", code().equals("111111") ? "2" : "111111");
        assertThat(wrong.status()).isEqualTo(422);
        for (int i = 0; i < 4; i++) {
            person.submit(PAGE, "phone", "133%d000%04d".formatted(i, phones));
            var answer = person.submit(PAGE + "/code", "code", code());
            assertThat(answer.status()).as(answer.text()).isEqualTo(i < 3 ? 303 : 429);
        }
    }

    private String code() {
        return the(Demonstration.class).shown().getFirst().code();
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(List.of(works));
            var answers = new java.util.ArrayList<Answer>();
            for (var one : all) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
