package kaijuan.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Visitors;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Help")
class HelpTest extends Wire {

    private static final String PAGE = "/c/qingpu-2022/help";
    private static final String DESK = PAGE + "/desk";

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private Person reader;

    @BeforeAll
    void qingpu() {
        campaign = setting.qingpu();
    }

    @BeforeEach
    void somebody() {
        clock.now("2022-05-01T12:00:00");
        reader = signedIn(setting.entrant(campaign, "QP-XY"));
    }

    @Test
    @DisplayName("tells everybody the contact and what is often asked; the rules page the contact")
    void told() {
        var page = anybody().get(PAGE).text();
        assertThat(page).contains("青浦区社区学院", "换了手机号怎么办？", "登录后可以向主办方提问");
        assertThat(anybody().get("/c/qingpu-2022/rules").text()).contains("工作日 8:30—16:30");
    }

    @Test
    @DisplayName("answers a question: by a clerk of the unit, sealed, told by a message")
    void answered() {
        reader.post(PAGE, "words", "我的积分为什么没有涨？<b>");
        assertThat(reader.get(PAGE).text()).contains("我的积分为什么没有涨？<b>", "还没有回答");
        assertThat(clerk("QP-YP").get(DESK).text()).contains("没有等待回答的提问");
        assertThat(clerk("QP-YP").get(DESK + "/" + last()).status()).isEqualTo(404);
        assertThat(clerk("QP-YP").submit(DESK + "/" + last(), "answer", "好").status())
                .isEqualTo(404);
        var clerk = clerk("QP-XY");
        assertThat(clerk.get(DESK).text()).contains("我的积分", "张*", "夏阳街道").doesNotContain("张三");
        assertThat(clerk.submit(DESK + "/" + last(), "answer", " ").status()).isEqualTo(422);
        clerk.submit(DESK + "/" + last(), "answer", "今天已到上限。");
        assertThat(reader.get("/message").text()).contains("您的提问有了回答");
        assertThat(reader.get(PAGE).text()).contains("答：今天已到上限。");
        var own = reader.json("/member/data").json().at("/help/questions/0").toString();
        assertThat(own).contains("我的积分", "今天已到上限");
        assertThat(
                        sql
                                .sql("select encode(asked, 'escape') from help_question")
                                .query(String.class)
                                .list()
                                .stream()
                                .collect(Collectors.joining()))
                .doesNotContain("b>");
        reader.submit("/member/leave", "sure", "true");
        assertThat(clerk("QP-XY").get(DESK).text()).doesNotContain("我的积分");
    }

    @Test
    @DisplayName("tells organisers that questions wait: once until they look, then again")
    void waiting() {
        long who = setting.somebody();
        var organiser = signedIn(who, "organiser");
        reader.post(PAGE, "words", "怎样换单位？");
        reader.post(PAGE, "words", "怎样换书？");
        assertThat(told(who)).isEqualTo(1);
        assertThat(organiser.get("/message").page().select(".letter").text())
                .contains("待办", "有读者提问等您回答");
        int open = waits(organiser);
        assertThat(organiser.get("/desk").page().select(".list .hot").text()).contains("件待办");
        assertThat(waits(clerk("QP-YP"))).isZero();
        organiser.submit("/message/read", "upTo", "" + Long.MAX_VALUE);
        assertThat(told(who)).isZero();
        reader.post(PAGE, "words", "怎样补打卡？");
        assertThat(told(who)).isEqualTo(1);
        assertThat(waits(organiser)).isEqualTo(open + 1);
        organiser.submit(DESK + "/" + last(), "answer", "当天打卡，不能补。");
        assertThat(waits(organiser)).isEqualTo(open);
    }

    private int told(long who) {
        return sql.sql("select count(*) from message where member_id = ? and read_at is null")
                .param(who)
                .query(Integer.class)
                .single();
    }

    private static int waits(Person staff) {
        var desk = staff.get("/c/qingpu-2022/desk").page();
        var pill = desk.select("a[href='" + DESK + "'] .hot").text();
        return pill.isEmpty() ? 0 : Integer.parseInt(pill.replaceAll("\\D", ""));
    }

    @Test
    @DisplayName("shows all questions, thirty on a page")
    void paged() {
        reader.post(PAGE, "words", "谁能看到我的姓名？");
        sql.sql(
                        """
                        insert into help_question
                            (campaign_id, member_id, unit_id, asked, asked_at)
                        select campaign_id, member_id, unit_id, asked, asked_at
                        from help_question, generate_series(1, 130) where id = ?
                        """)
                .param(last())
                .update();
        var organiser = signedIn(setting.somebody(), "organiser");
        var first = organiser.get(DESK).page();
        int count = Integer.parseInt(first.select(".seg a").first().text().replaceAll("\\D", ""));
        assertThat(count).isGreaterThan(130);
        assertThat(first.select(".list li")).hasSize(30);
        var last = organiser.get(DESK + "?page=9999").page();
        assertThat(last.select(".list li")).hasSize((count - 1) % 30 + 1);
    }

    @Test
    @DisplayName("takes five questions a day of one person, of ten at once as well")
    void flood() throws Exception {
        var asks = new java.util.ArrayList<Callable<Answer>>();
        for (int i = 0; i < 10; i++) {
            var words = "什么时候发奖品？" + i;
            asks.add(() -> reader.submit(PAGE, "words", words));
        }
        var answers = atOnce(asks);
        assertThat(answers).filteredOn(a -> a.status() == 303).hasSize(5);
        assertThat(answers).filteredOn(a -> a.status() == 429).hasSize(5);
        assertThat(reader.submit(PAGE, "words", "？").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("takes a form that is sent twice as one question, at one moment as well")
    void twice() throws Exception {
        Callable<Answer> ask = () -> reader.submit(PAGE, "words", "奖品寄到哪里？");
        var before = last();
        assertThat(atOnce(List.of(ask, ask, ask))).extracting(Answer::status).containsOnly(303);
        var asked = sql.sql("select count(*) from help_question where id > ?").param(before);
        assertThat(asked.query(Integer.class).single()).isOne();
    }

    @Test
    @DisplayName("answers once, of two who answer at once")
    void once() throws Exception {
        reader.post(PAGE, "words", "什么时候发奖品？");
        var path = DESK + "/" + last();
        var one = clerk("QP-XY");
        var other = clerk("QP-XY");
        assertThat(one.get(path).status() + other.get(path).status()).isEqualTo(400);
        assertThat(
                        atOnce(
                                List.of(
                                        () -> one.submit(path, "answer", "十月。"),
                                        () -> other.submit(path, "answer", "十一月。"))))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(303, 409);
    }

    private long last() {
        return sql.sql("select coalesce(max(id), 0) from help_question").query(Long.class).single();
    }

    private Person clerk(String unit) {
        long clerk = setting.somebody();
        the(Roles.class).grant(clerk, "clerk", the(Units.class).byCode(unit).id());
        var secret = the(SignIns.class).begin(clerk, "windows.edge", Proof.SECOND);
        return anybody().with(Visitors.COOKIE, secret);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new java.util.ArrayList<Answer>();
            for (var one : threads.invokeAll(works)) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
