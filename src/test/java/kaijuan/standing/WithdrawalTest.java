package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.campaign.Campaigns;
import kaijuan.reading.Device;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entrant who withdraws")
class WithdrawalTest extends Moves {

    @Test
    @DisplayName("is on no board and in no sum; entering again, nothing counts twice")
    void withdraws() {
        long before = points("QP-XY");
        reader.post(BASE + "/move", "unit", "" + unit("QP-YP"));
        assertThat(reader.get(BASE + "/withdraw").text())
                .contains("退出以后没有的", "退出以后还在的", "报名期内可以再报名");
        assertThat(reader.submit(BASE + "/withdraw").status()).isEqualTo(422);
        assertThat(reader.post(BASE + "/withdraw", "sure", "true").status()).isEqualTo(200);
        counted();
        assertThat(points("QP-XY")).isEqualTo(before - 5);
        assertThat(listed()).doesNotContain(who);
        assertThat(clerk("QP-YP").get(request()).text()).contains("已撤回");
        assertThat(reader.submit(BASE + "/withdraw", "sure", "true").status()).isEqualTo(409);
        var elsewhere = enter("QP-YP");
        assertThat(elsewhere.status()).isEqualTo(409);
        assertThat(elsewhere.text()).contains("您退出以前在“夏阳街道”报名");
        assertThat(reader.get(BASE).text()).contains("报名单位 夏阳街道");
        assertThat(enter("QP-XY").status()).isEqualTo(200);
        reader.post("/c/qingpu-2022/checkin");
        counted();
        assertThat(points("QP-XY")).isEqualTo(before);
        assertThat(listed()).contains(who);
    }

    @Test
    @DisplayName("who withdraws where that is for good cannot enter again")
    void forGood() {
        var document = the(Campaigns.class).document(campaign);
        var strict =
                setting.define(
                        document.replace("qingpu-2022", "for-good")
                                .replace(
                                        "  guardianBelow: 14\n",
                                        "  guardianBelow: 14\n  again: no\n"));
        setting.enter(strict, who, "QP-XY");
        var page = "/c/for-good/enrolment";
        assertThat(reader.get("/c/for-good/rules").text()).contains("本活动退出后不能再报名");
        assertThat(reader.get("/c/qingpu-2022/rules").text()).contains("报名期内可以再报名");
        assertThat(reader.get(page + "/withdraw").text()).contains("退出以后不能再报名");
        reader.post(page + "/withdraw", "sure", "true");
        assertThat(reader.get(page).status()).isEqualTo(409);
        assertThat(reader.get(page).text()).contains("不能再报名");
    }

    @Test
    @DisplayName("proves no more time with a book that is still open")
    void reading() {
        var book = setting.book("论语", 1, 600);
        var phone = new Device(reader, clock, campaign.slug(), book);
        phone.open(1);
        assertThat(phone.read(1, 90).status()).isEqualTo(200);
        reader.post(BASE + "/withdraw", "sure", "true");
        assertThat(phone.beat(1, 60).status()).isEqualTo(409);
        assertThat(phone.open(1).status()).isEqualTo(403);
    }
}
