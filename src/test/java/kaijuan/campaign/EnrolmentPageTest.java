package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.Wire;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.UnitFile;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolmentPageTest extends Wire {

    private static final String PAGE = "/c/qingpu/enrolment";

    private int phones;

    @BeforeAll
    void qingpuIsLoaded() throws IOException {
        the(UnitFile.class).load(Files.readAllBytes(Path.of("campaigns/units/qingpu.csv")));
        the(Campaigns.class).load(Samples.QINGPU);
    }

    @BeforeEach
    void inTheMiddle() {
        clock.now("2022-05-01T12:00:00");
    }

    @Test
    void whoeverIsNotSignedInIsLedToSigningInAndBack() {
        var answer = anybody().get(PAGE + "?unit=3");
        assertThat(answer.path()).startsWith("/member/sign-in?back=%2Fc%2Fqingpu%2Fenrolment");
    }

    @Test
    void theRulesAreToldBeforeTheForm() {
        var page = somebody().get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("2022-04-23 至 2022-10-06", "每人只能在一个单位报名", "未满 14 周岁");
    }

    @Test
    void aUnitIsFoundBySearchAndByMenusWithoutScript() {
        var who = somebody();
        assertThat(who.get(PAGE + "?q=xyjd").page().select("#hits a").text()).contains("夏阳街道");
        assertThat(who.get(PAGE + "/units?q=朱家角").page().select("a").eachText())
                .contains("朱家角镇 青浦区", "上海市朱家角中学 青浦区");
        assertThat(who.get(PAGE).page().select(".list a").eachText())
                .contains("夏阳街道 街镇", "青浦区教育局 委办局");
        assertThat(who.get(PAGE + "?q=火星").text()).contains("没有找到“火星”");
    }

    @Test
    void enteringEndsWithThePageThatSaysWhere() {
        var who = somebody();
        var street = the(Units.class).byCode("QP-XY").id();
        assertThat(who.get(PAGE + "?unit=" + street).text()).contains("报名单位 夏阳街道");
        var done = who.post(PAGE, form(street, "张三丰", "1985", "6"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("您已在 夏阳街道 报名", "2022-05-01");
        assertThat(done.path()).isEqualTo(PAGE);
        var again = who.post(PAGE, form(street, "张三丰", "1985", "6"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("您已在“夏阳街道”报名");
        assertThat(again.page().select("main a.button").attr("href")).isEqualTo("/c/qingpu");
    }

    @Test
    void mistakesStandAtTheirFieldsAndNothingTypedIsLost() {
        var street = the(Units.class).byCode("QP-XY").id();
        var page = somebody().post(PAGE, form(street, "张<b>", "2012", "3"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#name").val()).isEqualTo("张<b>");
        assertThat(page.page().select("#year").val()).isEqualTo("2012");
        assertThat(page.page().select("#name-error")).hasSize(1);
        assertThat(page.page().select("#consent-error").text()).contains("需要监护人同意");
        assertThat(page.text()).contains("报名单位 夏阳街道", "有 2 处需要改一下");
    }

    @Test
    void anotherUnitIsNamedInWords() {
        var who = somebody();
        assertThat(who.get(PAGE + "?other=1").page().select("#other")).hasSize(1);
        var empty = who.post(PAGE, "elsewhere", "1", "other", "", "name", "张三丰");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#other-error").text()).contains("请写明您的单位");
        var done = who.post(PAGE, "other", "青浦某公司", "name", "张三丰", "year", "1985", "month", "6");
        assertThat(done.text()).contains("您已在 青浦某公司 报名");
    }

    @Test
    void outsideTheDaysThePageSaysWhenItOpensOrThatItIsOver() {
        clock.now("2022-04-22T23:59:59");
        assertThat(somebody().get(PAGE).text()).contains("报名还没有开始，2022-04-23 零点开放。");
        clock.now("2022-10-07T00:00:00");
        assertThat(somebody().get(PAGE).text()).contains("报名已经结束，最后一天是 2022-10-06。");
        var late = somebody().post(PAGE, form(1, "张三丰", "1985", "6"));
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void aPageSpeaksEnglishToo() {
        assertThat(somebody().with("lang", "en").get(PAGE).text()).contains("Choose your unit");
    }

    private kaijuan.Person somebody() {
        return signedIn(the(Members.class).arrive(new Phone("139" + (10_000_000 + phones++))));
    }

    private static String[] form(long unit, String name, String year, String month) {
        return new String[] {"unit", "" + unit, "name", name, "year", year, "month", month};
    }
}
