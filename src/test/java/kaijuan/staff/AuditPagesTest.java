package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import kaijuan.Person;
import kaijuan.Town;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.audit.Checked.Stage;
import kaijuan.ground.audit.Checks;
import kaijuan.member.Members;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the desk of the audit log")
class AuditPagesTest extends Office {

    private static final String HERE = "/staff/audit";

    private long street;
    private Person chief;

    @BeforeAll
    void town() {
        Town.campaigns(this::the);
        street = the(Units.class).byCode("QP-XY").id();
    }

    @BeforeEach
    void signedIn() {
        chief = narrow("13800000800", "operator", null);
    }

    @Test
    @DisplayName("an operator finds who did what to what on which day, the newest first")
    void found() {
        long wang = holding("13800000801", "clerk", street);
        note(wang, "shop.prize-added", "prize 901");
        clock.pass(Duration.ofDays(3));
        note(wang, "shop.stock-changed", "prize 901");
        the(Members.class).name(wang, "王维");
        signedIn();
        var all = chief.get(HERE + "?about=prize+901").page().select(".deeds li").eachText();
        assertThat(all).hasSize(2);
        assertThat(all.getFirst()).contains("王*", wang + " 号", "2022-05-04");
        assertThat(deeds("?who=" + wang + "&what=shop.prize-added")).isEqualTo(1);
        assertThat(deeds("?about=prize+901&from=2022-05-02&to=2022-05-09")).isEqualTo(1);
        assertThat(deeds("?about=prize+901&to=2022-05-01")).isEqualTo(1);
        assertThat(deeds("?about=prize+901&from=nonsense")).isEqualTo(2);
        assertThat(chief.get(HERE + "?who=0&about=member+" + wang).text())
                .contains("命令行或程序", "授予角色", "角色：联络员；范围：夏阳街道");
        assertThat(chief.get(HERE + "?about=prize+902").text()).contains("没有这样的记录");
    }

    @Test
    @DisplayName("a long log is leafed through without gaps or doubles")
    void leafed() {
        IntStream.range(0, 120).forEach(i -> note(7, "unit.loaded", "file " + i));
        var seen = 0;
        var path = HERE + "?what=unit.loaded";
        while (!path.isEmpty()) {
            var page = chief.get(path).page();
            seen += page.select(".deeds li").size();
            path = page.select("a[rel=next]").attr("href");
        }
        assertThat(seen).isEqualTo(120);
    }

    @Test
    @DisplayName("its table begins no formula and holds what was asked for, also of 2000 entries")
    void table() {
        the(Audit.class).note(8L, "correction.decided", "day 1", Map.of(), "=cmd|' /C calc'!A1");
        var file = chief.get(HERE + "/audit.csv?about=day+1");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body()).contains("'=cmd").doesNotContain(",=cmd");
        IntStream.range(0, 2001).forEach(i -> note(9, "unit.loaded", "row " + i));
        var long_ = chief.get(HERE + "/audit.csv?who=9").body();
        assertThat(long_.lines()).hasSize(2002);
        assertThat(chief.get(HERE + "/audit.xlsx?who=9").body()).startsWith("PK");
        assertThat(chief.get(HERE + "?what=staff.audit-exported").text()).contains("导出审计日志");
    }

    @Test
    @DisplayName("an operator of a street reads what belongs to it, and no more")
    void subtree() {
        long own = holding("13800000811", "clerk", street);
        long far = holding("13800000812", "clerk", the(Units.class).byCode("QP-YP").id());
        note(own, "shop.prize-added", "prize 911");
        note(far, "shop.prize-added", "prize 912");
        note(far, "staff.reset", "member " + own);
        var narrow = narrow("13800000813", "operator", street);
        assertThat(narrow.get(HERE + "?about=prize+911").text()).contains("第");
        assertThat(narrow.get(HERE + "?about=prize+912").text()).contains("没有这样的记录");
        assertThat(narrow.get(HERE + "?who=" + far).page().select(".deeds li")).hasSize(1);
        var file = narrow.get(HERE + "/audit.csv").body();
        assertThat(file).contains("prize 911").doesNotContain("prize 912");
    }

    @Test
    @DisplayName("the whole log is checked from the page, which says up to which entry")
    void checked() {
        note(7, "unit.loaded", "file x");
        var whole = chief.post(HERE + "/verify");
        var last = sql.sql("select max(no) from audit_entry").query(Long.class).single();
        assertThat(whole.text()).contains("完好：从第 1 条到第 " + last + " 条");
        assertThat(whole.page().select(".anchor").text()).matches(last + ":[0-9a-f]{64}");
        sql.sql("update audit_entry set about = 'file y' where no = ?").param(last).update();
        assertThat(chief.post(HERE + "/verify").text()).contains("不完好：第 " + last + " 条被改动或调换过");
        sql.sql("update audit_entry set about = 'file x' where no = ?").param(last).update();
        assertThat(chief.post(HERE + "/verify").text()).contains("完好：从第 1 条");
        IntStream.range(0, 3).forEach(i -> chief.post(HERE + "/verify"));
        assertThat(chief.submit(HERE + "/verify").status()).isEqualTo(429);
    }

    @Test
    @DisplayName("a long log is checked beside the requests, one check at a time")
    void beside() throws Exception {
        note(7, "unit.moved", "unit 1");
        var checks = the(Checks.class);
        try (var busy = source.getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("lock table audit_entry in access exclusive mode");
            var first = checks.begin();
            assertThat(first.walking()).isTrue();
            assertThat(chief.part(HERE + "/progress").page().text()).contains("正在核对");
            clock.pass(Duration.ofSeconds(10));
            assertThat(checks.begin().began()).isEqualTo(first.began());
            busy.rollback();
        }
        await().until(() -> !checks.last().orElseThrow().walking());
        var ended = checks.last().orElseThrow();
        assertThat(ended.stage()).isEqualTo(Stage.ENDED);
        assertThat(ended.broken()).isNull();
        assertThat(chief.get(HERE).text()).contains("完好：从第 1 条");
    }

    private int deeds(String query) {
        return chief.get(HERE + query).page().select(".deeds li").size();
    }

    private void note(long who, String what, String about) {
        the(Audit.class).note(who, what, about, Map.of());
    }
}
