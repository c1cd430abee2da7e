package kaijuan.live;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Visitors;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.message.Messages;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A live class that a unit proposes (C7)")
class ProposalsTest extends Wire {

    private static final String HERE = "/c/qingpu-2022/live/proposals";

    private final Setting setting = new Setting(this);
    private School school;
    private long clerk;
    private Person desk;
    private Person organiser;

    @BeforeEach
    void aClerk() {
        clock.now("2022-05-03T12:00:00");
        school = new School(this);
        clerk = setting.somebody();
        desk = clerk(clerk, "QP-XY");
        organiser = signedIn(setting.somebody(), "organiser");
    }

    private Person clerk(long who, String unit) {
        the(Roles.class).grant(who, "clerk", unit(unit));
        var secret = the(SignIns.class).begin(who, "linux.chrome", Proof.SECOND);
        return anybody().with(Visitors.COOKIE, secret);
    }

    private long unit(String code) {
        return the(Units.class).byCode(code).id();
    }

    private String told() {
        return the(Messages.class).of(clerk, 0, 1).stream()
                .map(m -> m.sentence(the(Texts.class).chinese()) + m.notice().said())
                .findFirst()
                .orElse("");
    }

    private String propose(String theme) {
        var sent =
                desk.submit(
                        HERE,
                        "unit",
                        String.valueOf(unit("QP-XY")),
                        "theme",
                        theme,
                        "month",
                        "2022-06",
                        "teacher",
                        "顾伯年");
        assertThat(sent.status()).isEqualTo(303);
        return sent.header("Location").replace("?done", "");
    }

    private int tell(String path, int version, String theme, String day) {
        return desk.submit(
                        path,
                        "version",
                        String.valueOf(version),
                        "theme",
                        theme,
                        "teacher",
                        "顾伯年",
                        "summary",
                        "讲桥",
                        "biography",
                        "研究员",
                        "day",
                        day,
                        "time",
                        "19:00",
                        "minutes",
                        "60",
                        "address",
                        "https://live.example.cn/1")
                .status();
    }

    @Test
    @DisplayName("gets theme first and details later, and accepted it is announced to everybody")
    void accepted() {
        var path = propose("桥与人");
        assertThat(desk.get(path).page().text()).contains("待报内容", "2022-05-22");
        assertThat(tell(path, 1, "桥与人", "2022-06-20")).isEqualTo(303);
        assertThat(organiser.get(HERE).page().text()).contains("桥与人", "夏阳街道", "待决定");
        organiser.submit(path + "/accept", "version", "2");
        assertThat(anybody().get("/c/qingpu-2022/live").page().text()).contains("桥与人", "顾伯年");
        assertThat(told()).contains("“桥与人”已采纳");
        var again = organiser.submit(path + "/accept", "version", "2");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    @DisplayName("comes back with a reason that the clerk reads, and may be sent again")
    void returned() {
        var path = propose("要改的主题");
        tell(path, 1, "要改的主题", "2022-06-20");
        var stale = organiser.submit(path + "/return", "version", "1", "why", "与上月重复");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#why").val()).isEqualTo("与上月重复");
        organiser.submit(path + "/return", "version", "2", "why", "与上月重复");
        assertThat(told()).contains("退回修改", "与上月重复");
        assertThat(desk.get(path).page().text()).contains("已退回", "与上月重复");
        assertThat(tell(path, 3, "换了的主题", "2022-06-20")).isEqualTo(303);
        assertThat(organiser.get(path).page().text()).contains("换了的主题", "待决定");
    }

    @Test
    @DisplayName("is too late after the first deadline; overdue details are told once and marked")
    void deadlines() {
        var path = propose("按时的主题");
        clock.now("2022-05-23T09:00:00");
        desk = clerk(clerk, "QP-XY");
        for (int i = 0; i < 3; i++) {
            the(Reminding.class).remind(clock.instant());
        }
        assertThat(told()).contains("还没有报内容", "2022-05-22");
        assertThat(the(Messages.class).count(clerk)).isEqualTo(1);
        assertThat(desk.get(path).page().text()).contains("逾期");
        var closed = desk.get(HERE).page();
        assertThat(closed.text()).contains("申报主题的期限是 2022-05-07，已经过了");
        assertThat(closed.select("#theme")).isEmpty();
        var late =
                desk.submit(
                        HERE,
                        "unit",
                        String.valueOf(unit("QP-XY")),
                        "theme",
                        "迟到的主题",
                        "month",
                        "2022-06",
                        "teacher",
                        "某人");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains("2022-05-07");
        assertThat(late.page().select("#theme").val()).isEqualTo("迟到的主题");
    }

    @Test
    @DisplayName("is nobody else's: a clerk of another street neither sees nor makes it")
    void elsewhere() {
        var path = propose("本街道的课");
        var other = clerk(setting.somebody(), "QP-YP");
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get(HERE).page().text()).doesNotContain("本街道的课");
        var theirs = String.valueOf(unit("QP-XY"));
        var sent =
                other.submit(
                        HERE, "unit", theirs, "theme", "冒名", "month", "2022-06", "teacher", "某");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(desk.submit(path + "/accept", "version", "1").status()).isEqualTo(403);
    }
}
