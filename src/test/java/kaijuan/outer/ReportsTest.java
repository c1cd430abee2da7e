package kaijuan.outer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
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

@DisplayName("A result of an outer system")
class ReportsTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private Campaign late;
    private String key;
    private String lateKey;
    private long who;
    private String phone;

    @BeforeAll
    void aCampaignWithAQuiz() {
        campaign = Quiz.campaign(setting, "quiz-2022", "");
        late = Quiz.campaign(setting, "late-2022", "outer: {names: 科普答题, late: 2d}\n");
        key = the(Partners.class).add(campaign, "答题平台", "https://quiz.example/start");
        lateKey = the(Partners.class).add(late, "答题平台", "");
    }

    @BeforeEach
    void somebodyIsIn() {
        clock.now("2022-05-02T12:00:00");
        who = setting.entrant(campaign, "QP-XY");
        phone = the(Members.class).phone(who).digits();
    }

    private Answer tell(String request, Map<String, Object> sent) {
        return Quiz.tell(anybody(), campaign, key, request, sent);
    }

    private Map<String, Object> quiz(int amount) {
        return Map.of("phone", phone, "name", "科普答题", "amount", amount);
    }

    private List<String> ledger(Campaign of, String day) {
        the(Points.class).settle();
        return the(Points.class).day(of, who, LocalDate.parse(day)).stream()
                .map(e -> e.rule() + " " + e.deed() + " " + e.points())
                .toList();
    }

    @Test
    @DisplayName("gives the points of its rule, and the ledger names it")
    void counted() {
        var answer = tell("a-1", quiz(80)).json();
        assertThat(answer.get("day").asString()).isEqualTo("2022-05-02");
        assertThat(ledger(campaign, "2022-05-02")).containsExactly("quiz 科普答题 10");
        var page = signedIn(who).get("/c/quiz-2022/points").page();
        assertThat(page.select("table.ledger tbody tr").eachText())
                .containsExactly("12:00 科普答题外部成绩“科普答题” +10");
        assertThat(the(Recounts.class).compare(campaign, n -> {})).isEmpty();
    }

    @Test
    @DisplayName("below the least, or of another name, is kept and gives nothing")
    void otherNames() {
        tell("b-1", quiz(59));
        tell("b-2", Map.of("phone", phone, "name", "诗词", "amount", 99));
        assertThat(ledger(campaign, "2022-05-02")).isEmpty();
        assertThat(the(Reports.class).of(campaign, who)).hasSize(2);
    }

    @Test
    @DisplayName("told again as it was is the same answer and one fact, days later too")
    void again() {
        var first = tell("c-1", quiz(80));
        clock.now("2022-06-20T12:00:00");
        var again = tell("c-1", quiz(80));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(ledger(campaign, "2022-05-02")).hasSize(1);
    }

    @Test
    @DisplayName("told otherwise under the same key is refused, and nothing changes")
    void otherwise() {
        tell("d-1", quiz(80));
        var other = tell("d-1", quiz(90));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("key").asString()).isEqualTo("outer.request.other");
        assertThat(the(Reports.class).of(campaign, who)).hasSize(1);
    }

    @Test
    @DisplayName("told twenty times at once is one fact, and all get the same answer")
    void atOnce() throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<String>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 20; i++) {
            threads.add(Thread.ofVirtual().start(() -> answers.add(tell("e-1", quiz(80)).body())));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(answers).hasSize(20);
        assertThat(List.copyOf(answers).stream().distinct()).hasSize(1);
        assertThat(ledger(campaign, "2022-05-02")).hasSize(1);
    }

    @Test
    @DisplayName("names a person by the pseudonym of this campaign, which opens nothing elsewhere")
    void pseudonym() {
        var pseudonyms = the(Pseudonyms.class);
        var name = pseudonyms.of(campaign, who);
        assertThat(name).hasSize(28).isEqualTo(pseudonyms.of(campaign, who));
        var sent = Map.<String, Object>of("entrant", name, "name", "科普答题", "amount", 80);
        assertThat(tell("f-1", sent).status()).isEqualTo(201);
        assertThat(ledger(campaign, "2022-05-02")).hasSize(1);
        var page = signedIn(who).get("/c/quiz-2022/outer").page();
        assertThat(page.text()).contains(name, "科普答题");
        assertThat(page.select("a[href*=quiz.example]").attr("href")).endsWith("?entrant=" + name);
        assertThat(pseudonyms.read(late, name)).isEmpty();
        var forged = (name.charAt(0) == '0' ? '1' : '0') + name.substring(1);
        var wrong = Map.<String, Object>of("entrant", forged, "name", "科普答题");
        assertThat(tell("f-2", wrong).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("without a key of the campaign says nothing about anybody")
    void strangers() {
        var stranger = Map.<String, Object>of("phone", "13700000000", "name", "科普答题");
        for (var wrong : List.of("", "kaijuan-x", lateKey)) {
            var known = Quiz.tell(anybody(), campaign, wrong, "g", quiz(80));
            var unknown = Quiz.tell(anybody(), campaign, wrong, "g", stranger);
            assertThat(known.status()).isEqualTo(401);
            assertThat(known.body()).isEqualTo(unknown.body());
        }
        var other = setting.somebody();
        var outside =
                Map.<String, Object>of(
                        "phone", the(Members.class).phone(other).digits(), "name", "科普答题");
        assertThat(tell("g-1", outside).body()).isEqualTo(tell("g-2", stranger).body());
        assertThat(tell("g-1", outside).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is refused once its key is ended; what it told stays")
    void ended() {
        var partners = the(Partners.class);
        var gone = partners.add(campaign, "旧平台", "");
        assertThat(Quiz.tell(anybody(), campaign, gone, "h-1", quiz(80)).status()).isEqualTo(201);
        partners.end(campaign, partners.of(campaign).getLast().id());
        assertThat(Quiz.tell(anybody(), campaign, gone, "h-2", quiz(80)).status()).isEqualTo(401);
        assertThat(ledger(campaign, "2022-05-02")).hasSize(1);
    }

    @Test
    @DisplayName("whose words are wrong is refused in words, one by one")
    void wrong() {
        var sent =
                Map.of(
                        "outer.person.wrong", Map.<String, Object>of("name", "x"),
                        "outer.name.wrong", Map.<String, Object>of("phone", phone, "name", " "),
                        "outer.amount.wrong", quiz(10_001),
                        "member.phone.wrong", Map.<String, Object>of("phone", "1", "name", "x"));
        sent.forEach((sentence, what) -> assertThat(key(tell("l", what))).isEqualTo(sentence));
        assertThat(key(tell("", quiz(1)))).isEqualTo("outer.request.wrong");
        assertThat(key(tell("x".repeat(101), quiz(1)))).isEqualTo("outer.request.wrong");
    }

    private static String key(Answer answer) {
        return answer.json().get("key").asString();
    }
}
