package kaijuan.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.member.Members;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The desk of corrections")
class CorrectionPagesTest extends Wire {

    private static final String DESK = "/c/correction-desk/correction";
    private static final LocalDate DAY = LocalDate.parse("2022-05-01");

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private Person organiser;
    private long who;
    private String own;

    @BeforeAll
    void aCampaign() {
        campaign = Quiz.campaign(setting, "correction-desk", "");
    }

    @BeforeEach
    void people() {
        clock.now("2022-05-01T09:00:00");
        who = setting.entrant(campaign, "QP-XY");
        signedIn(who).post("/c/correction-desk/checkin");
        clock.now("2022-05-03T12:00:00");
        the(Points.class).settle();
        organiser = signedIn(setting.somebody(), "organiser");
        own = DESK + "/" + who;
    }

    private Answer decided(String... fields) {
        var preview = organiser.post(own + "/preview", fields).page();
        var form = preview.select("form[action='" + own + "']").getFirst();
        var sent = new ArrayList<String>();
        form.select("input").forEach(i -> sent.addAll(List.of(i.attr("name"), i.val())));
        return organiser.post(own, sent.toArray(String[]::new));
    }

    private int points() {
        the(Points.class).settle();
        return the(Points.class).account(campaign, who).points();
    }

    @Test
    @DisplayName("shows what would change before it is decided, and the member reads why")
    void previewed() {
        var phone = the(Members.class).phone(who).digits();
        var found = organiser.post(DESK, "phone", phone);
        assertThat(found.at().getPath()).isEqualTo(own);
        var page = organiser.get(own + "?day=2022-05-01").page();
        assertThat(page.text()).contains("打卡，2022-05-01 09:00");
        var request = page.select("input[name=request]").first().val();
        var fields =
                new String[] {
                    "day",
                    "2022-05-01",
                    "what",
                    "points",
                    "name",
                    "征文",
                    "amount",
                    "30",
                    "reason",
                    "征文二等奖",
                    "request",
                    request
                };
        var preview = organiser.post(own + "/preview", fields).page();
        assertThat(preview.select("table.ledger tbody").text()).contains("组委会更正 0 30");
        assertThat(preview.text()).contains("总分从 5 变为 35");
        assertThat(points()).isEqualTo(5);
        assertThat(decided(fields).page().text()).contains("已更正", "征文二等奖");
        assertThat(points()).isEqualTo(35);
        var ledger = signedIn(who).get("/c/correction-desk/points?day=2022-05-01").page();
        assertThat(ledger.select(".mended").text()).contains("征文二等奖");
    }

    @Test
    @DisplayName("voids what stands on the day, and takes that back again")
    void undone() {
        var page = organiser.get(own + "?day=2022-05-01").page();
        var deed = page.select("input[name=deed]").val();
        var request = page.select("form:has(input[name=deed]) input[name=request]").val();
        decided(
                "day",
                "2022-05-01",
                "what",
                "void",
                "deed",
                deed,
                "reason",
                "代打卡",
                "request",
                request);
        assertThat(points()).isZero();
        var after = organiser.get(own + "?day=2022-05-01").page();
        var undo = after.select("form[action*=/undo/]").getFirst();
        organiser.post(
                undo.attr("action"),
                "reason",
                "查明属实",
                "request",
                undo.select("[name=request]").val());
        assertThat(points()).isEqualTo(5);
        assertThat(organiser.get(DESK).page().text()).contains("查明属实", "代打卡");
        assertThat(the(Corrections.class).of(campaign, who, DAY)).hasSize(2);
    }

    @Test
    @DisplayName("without a reason decides nothing; a stranger's phone is nobody's")
    void refused() {
        var answer =
                organiser.post(
                        own + "/preview",
                        "day",
                        "2022-05-01",
                        "what",
                        "points",
                        "amount",
                        "3",
                        "reason",
                        " ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("理由");
        assertThat(organiser.post(DESK, "phone", "13700000000").status()).isEqualTo(422);
        assertThat(signedIn(who).get(DESK).status()).isEqualTo(403);
    }
}
