package kaijuan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import kaijuan.Tables;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class UnitsTest extends Tables {

    @BeforeAll
    void qingpu() {
        var report =
                units().load(
                                List.of(
                                        new Row(2, "qp", "青浦区", "county", null),
                                        new Row(3, "xy", "夏阳街道", "street", "qp"),
                                        new Row(4, "yp", "盈浦街道", "street", "qp"),
                                        new Row(5, "zjj", "朱家角镇", "street", "qp"),
                                        new Row(6, "xy-1", "夏阳读书会", "team", "xy"),
                                        new Row(7, "A-School", "Shanghai青浦学校", "school", "qp")));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aUnitKnowsItsLineFromTheTopDown() {
        var team = units().byCode("xy-1");
        assertThat(team.line().stream().map(id -> units().byId(id).name()))
                .containsExactly("青浦区", "夏阳街道", "夏阳读书会");
    }

    @Test
    void childrenComeInTheOrderOfTheFile() {
        assertThat(units().children(units().byCode("qp").id()))
                .extracting(Unit::name)
                .containsExactly("夏阳街道", "盈浦街道", "朱家角镇", "Shanghai青浦学校");
        assertThat(units().children(null)).extracting(Unit::code).contains("qp");
    }

    @Test
    void aUnitIsFoundByNamePinyinInitialsOrCode() {
        assertThat(found("夏阳街道")).first().isEqualTo("夏阳街道");
        assertThat(found("xyjd")).containsExactly("夏阳街道");
        assertThat(found("zhujiajiao")).containsExactly("朱家角镇");
        assertThat(found("ZJJ")).containsExactly("朱家角镇");
        assertThat(found("街道")).containsExactly("夏阳街道", "盈浦街道");
        assertThat(found("SHANGHAI")).containsExactly("Shanghai青浦学校");
        assertThat(found("青浦区 夏阳")).contains("夏阳街道");
        assertThat(found("没有这个")).isEmpty();
        assertThat(found("  ")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void aSearchKeepsToTheKindsAskedFor() {
        assertThat(units().search("夏阳", Set.of("street"), 10))
                .extracting(Unit::name)
                .containsExactly("夏阳街道");
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertThatThrownBy(() -> units().byCode("nowhere")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> units().byId(-1)).isInstanceOf(Refusal.class);
    }

    @Test
    void aChangeMadeByAnotherNodeIsSeenWithinASecond() {
        units().all();
        var other = new Units(the(Directory.class), the(TransactionOperations.class));
        other.load(List.of(new Row(2, "far", "远处", "county", null)));
        await().atMost(Duration.ofSeconds(1)).until(() -> units().maybe("far").isPresent());
        assertThat(units().byCode("far").name()).isEqualTo("远处");
    }

    private List<String> found(String words) {
        return units().search(words, Set.of(), 10).stream().map(Unit::name).toList();
    }

    private Units units() {
        return the(Units.class);
    }
}
