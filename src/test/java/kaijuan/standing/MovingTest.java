package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import kaijuan.Answer;
import kaijuan.campaign.Enrolments;
import kaijuan.member.Members;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entrant who asks for a change")
class MovingTest extends Moves {

    @Test
    @DisplayName("moves to another unit once its clerk agrees; points and people go along")
    void moves() {
        long xy = points("QP-XY");
        long yp = points("QP-YP");
        long entrants =
                the(Enrolments.class).entrantsByUnit(campaign).getOrDefault(unit("QP-YP"), 0);
        var clerk = clerk("QP-YP");
        var asked = reader.post(BASE + "/move", "unit", "" + unit("QP-YP"), "words", "调动工作");
        assertThat(asked.text()).contains("正在申请换到“盈浦街道”");
        assertThat(clerk.get("/message").text()).contains("有报名变更申请等您决定");
        assertThat(clerk.get("/c/qingpu-2022/desk").page().select("a[href$=/requests] .hot").text())
                .contains("件待办");
        assertThat(clerk.get(BASE + "/requests").text()).contains("张*").doesNotContain("张三");
        assertThat(clerk.get(request()).text()).contains("张三", "夏阳街道", "盈浦街道", "调动工作");
        assertThat(clerk.submit(request(), "decision", "granted", "reason", " ").status())
                .isEqualTo(422);
        assertThat(clerk.submit(request(), "decision", "granted", "reason", "情况属实").status())
                .isEqualTo(303);
        counted();
        assertThat(points("QP-XY")).isEqualTo(xy - 5);
        assertThat(points("QP-YP")).isEqualTo(yp + 5);
        assertThat(the(Enrolments.class).entrantsByUnit(campaign).get(unit("QP-YP")))
                .isEqualTo((int) entrants + 1);
        assertThat(reader.get(BASE).text()).contains("您已在 盈浦街道 报名", "夏阳街道 → 盈浦街道", "情况属实");
        assertThat(reader.get("/message").text()).contains("换到“盈浦街道”的申请已经同意");
        var own = reader.json("/member/data").json().at("/enrolment/requests/0");
        assertThat(own.toString()).contains("夏阳街道", "盈浦街道", "调动工作", "情况属实", "granted");
    }

    @Test
    @DisplayName(
            "is not moved by a clerk of the unit they leave, nor by a reader, nor by themselves")
    void bounds() {
        reader.post(BASE + "/move", "unit", "" + unit("QP-YP"));
        var old = clerk("QP-XY");
        assertThat(old.get(BASE + "/requests").text()).contains("没有等待决定的申请");
        assertThat(old.get(request()).status()).isEqualTo(404);
        assertThat(old.submit(request(), "decision", "granted", "reason", "好").status())
                .isEqualTo(404);
        assertThat(signedIn(setting.somebody()).get(BASE + "/requests").status()).isEqualTo(403);
        the(Roles.class).grant(who, "clerk", unit("QP-YP"));
        assertThat(staff(who).submit(request(), "decision", "granted", "reason", "好").status())
                .isEqualTo(403);
        the(Roles.class).revoke(who, "clerk", unit("QP-YP"));
        assertThat(reader.get(BASE).text()).contains("您已在 夏阳街道 报名");
    }

    @Test
    @DisplayName("has one request open, of two sent at once too, which is decided once")
    void once() throws Exception {
        Callable<Answer> ask = () -> reader.submit(BASE + "/move", "unit", "" + unit("QP-YP"));
        assertThat(atOnce(List.of(ask, ask)))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(303, 409);
        var one = clerk("QP-YP");
        var other = organiser();
        assertThat(one.get(request()).status() + other.get(request()).status()).isEqualTo(400);
        assertThat(
                        atOnce(
                                List.of(
                                        () ->
                                                one.submit(
                                                        request(),
                                                        "decision",
                                                        "granted",
                                                        "reason",
                                                        "好"),
                                        () ->
                                                other.submit(
                                                        request(),
                                                        "decision",
                                                        "refused",
                                                        "reason",
                                                        "否"))))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(303, 409);
    }

    @Test
    @DisplayName("has name and birth corrected by a clerk of their unit, and nowhere else")
    void corrected() {
        assertThat(reader.submit("/member/name", "name", "李四").status()).isEqualTo(409);
        assertThat(reader.submit(BASE + "/name", "name", "张三").text()).contains("不用更正");
        assertThat(reader.submit(BASE + "/name", "name", "李小四").status()).isEqualTo(303);
        assertThat(reader.submit(BASE + "/born", "year", "1981", "month", "2").status())
                .isEqualTo(409);
        clerk("QP-XY").submit(request(), "decision", "granted", "reason", "核对无误");
        assertThat(the(Members.class).realName(who)).isEqualTo("李小四");
        reader.submit(BASE + "/born", "year", "2012", "month", "2");
        clerk("QP-XY").submit(request(), "decision", "granted", "reason", "核对无误");
        counted();
        assertThat(reader.json("/member/data").json().at("/campaign/enrolments/0").toString())
                .contains("2012-02");
        assertThat(reader.get(BASE).text()).contains("您不会出现在公开榜单上");
        assertThat(listed()).doesNotContain(who);
        reader.submit(BASE + "/born", "year", "2099", "month", "2");
        assertThat(reader.get(BASE).text()).doesNotContain("等待决定");
    }
}
