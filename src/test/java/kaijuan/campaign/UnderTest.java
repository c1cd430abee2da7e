package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Person;
import kaijuan.Town;
import kaijuan.Wire;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A campaign for one unit and those below it")
class UnderTest extends Wire {

    private static final String PAGE = "/c/loudi-2022/enrolment";

    private Person worker;

    @BeforeAll
    void everyPlaceInOneTree() {
        Town.campaigns(this::the);
    }

    @BeforeEach
    void inTheMiddle() {
        clock.now("2022-09-01T12:00:00");
        worker = signedIn(member("13800000001"));
    }

    @Test
    @DisplayName("offers no other place's unions, in menus or in search")
    void offers() {
        assertThat(worker.get(PAGE).page().select(".list a").text())
                .contains("娄底市总工会")
                .doesNotContain("湖南省");
        assertThat(worker.get(PAGE + "/units?q=总工会").page().select("a").eachText())
                .isNotEmpty()
                .noneMatch(hit -> hit.startsWith("湖南省总工会"));
        assertThat(worker.get(PAGE + "?under=" + unit("ZGH-430000")).text())
                .doesNotContain("湖南省总工会");
        assertThat(worker.get(PAGE + "?under=" + unit("ZGH-431300")).text()).contains("娄星区总工会");
    }

    @Test
    @DisplayName("is not entered under another, whatever the form says")
    void refuses() {
        var answer = worker.post(PAGE, "unit", String.valueOf(unit("ZGH-430000")), "name", "张三");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("这个活动不能在“湖南省总工会”报名，请另选一个单位");
        var done = worker.post(PAGE, "unit", String.valueOf(unit("JC-YZ")), "name", "张三");
        assertThat(done.text()).contains("您已在 娄底市第一中学工会 报名");
    }

    @Test
    @DisplayName("says so in its rules")
    void says() {
        assertThat(worker.get("/c/loudi-2022/rules").text()).contains("限娄底市总工会及其下级单位。");
    }

    private long unit(String code) {
        return the(Units.class).byCode(code).id();
    }
}
