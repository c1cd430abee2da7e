package kaijuan.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Visitors;
import kaijuan.member.Device;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages of events")
class EventPagesTest extends Wire {

    private static final String DESK = "/c/event-pages/event/desk";

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private Person organiser;
    private Person reader;
    private long who;

    @BeforeAll
    void aCampaign() {
        campaign = Quiz.campaign(setting, "event-pages", "");
    }

    @BeforeEach
    void people() {
        clock.now("2022-05-02T14:00:00");
        organiser = signedIn(setting.somebody(), "organiser");
        who = setting.entrant(campaign, "QP-XY");
        reader = signedIn(who);
    }

    private URI planned(String code) {
        return organiser
                .post(
                        DESK,
                        "name",
                        "名家讲座",
                        "place",
                        "报告厅",
                        "first",
                        "2022-05-02",
                        "last",
                        "",
                        "opens",
                        "13:30",
                        "closes",
                        "16:00",
                        "code",
                        code)
                .at();
    }

    @Test
    @DisplayName("lead from the organiser's plan over the screen's QR code to a reader's points")
    void way() {
        var desk = planned("rotating").getPath();
        var screen = organiser.get(desk + "/screen").page();
        var code = screen.select(".shown-code").text();
        assertThat(code).matches("\\d{6}");
        assertThat(screen.select("svg.qr path").attr("d")).isNotEmpty();
        var event = desk.replace("/desk/", "/");
        assertThat(reader.get("/c/event-pages/event").page().select(".events").text())
                .contains("名家讲座", "报告厅", "可签到");
        var page = reader.get(event + "?code=" + code).page();
        assertThat(page.select("#code").val()).isEqualTo(code);
        var done = reader.post(event, "code", code).page();
        assertThat(done.select(".notice.good").text()).contains("已于 2022-05-02 14:00 签到");
        the(Points.class).settle();
        assertThat(the(Points.class).account(campaign, who).points()).isEqualTo(8);
        assertThat(organiser.get(desk).page().text()).contains("1 人已签到", "张*");
    }

    @Test
    @DisplayName("say what is wrong and keep what was typed")
    void wrong() {
        var event = planned("fixed").getPath().replace("/desk/", "/");
        var answer = reader.post(event, "code", "000000");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("签到码不对");
        var form =
                organiser.post(
                        DESK,
                        "name",
                        "很长的讲座名称",
                        "place",
                        "",
                        "first",
                        "2022-05-02",
                        "opens",
                        "09:00",
                        "closes",
                        "08:00",
                        "code",
                        "fixed");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.page().select("#name").val()).isEqualTo("很长的讲座名称");
    }

    @Test
    @DisplayName("of a campaign beyond the organiser's units are unknown")
    void beyond() {
        long elsewhere = setting.somebody();
        the(Roles.class).grant(elsewhere, "organiser", the(Units.class).byCode("QP-XY").id());
        var secret = the(SignIns.class).begin(elsewhere, Device.of("Chrome"), Proof.SECOND);
        var answer = anybody().with(Visitors.COOKIE, secret).get(DESK);
        assertThat(answer.status()).isEqualTo(404);
    }
}
