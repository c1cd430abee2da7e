package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Town;
import kaijuan.ground.measure.Nodes;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What operators see of the system")
class SystemTest extends Office {

    private static final String HERE = "/staff/system";

    private Person chief;

    @BeforeAll
    void town() {
        Town.fill(this::the);
    }

    @BeforeEach
    void signedIn() {
        chief = narrow("13800000600", "operator", null);
    }

    @Test
    @DisplayName("says versions, health and the programs that serve")
    void page() {
        the(Nodes.class).tell();
        var page = chief.get(HERE).text();
        assertThat(page).contains("PostgreSQL 18", "Java 25", "磁盘剩余", "积分落后于事实", "还在");
        assertThat(the(Nodes.class).all()).hasSize(1);
    }

    @Test
    @DisplayName("notices what rang and was not heard, a job past its time, a board not published")
    void unwell() {
        var now = clock.instant();
        sql.sql("insert into bell (topic, keys, rung_at) values ('nobody', '{1}', ?)")
                .param(java.sql.Timestamp.from(now.minusSeconds(90)))
                .update();
        sql.sql(
                        "insert into scheduled_tasks (task_name, task_instance, execution_time,"
                                + " picked, version) values ('nobody', '1', ?, false, 1)")
                .param(java.sql.Timestamp.from(now.minusSeconds(3600)))
                .update();
        var page = chief.get(HERE).text();
        assertThat(page).contains("有需要看一看的地方", "等着处理的变化（nobody）", "90.0 秒");
        assertThat(chief.get("/metrics").body())
                .contains("kaijuan_bell_waiting{of=\"nobody\"} 1.0")
                .contains("kaijuan_bell_oldest_seconds{of=\"nobody\"} 90.0")
                .containsPattern("kaijuan_jobs_late [1-9]");
        sql.sql("delete from bell where topic = 'nobody'").update();
        sql.sql("delete from scheduled_tasks where task_name = 'nobody'").update();
        assertThat(chief.get("/metrics").body()).doesNotContain("nobody");
    }

    @Test
    @DisplayName("is measured by route, never by path, and names nobody")
    void measured() {
        anybody().get("/c/qingpu-2022/rules");
        anybody().get("/no/such/13812345678");
        var body = chief.get("/metrics").body();
        assertThat(body)
                .contains("http_server_requests_seconds_bucket{")
                .contains("route=\"/c/{campaign}/rules\"")
                .contains("kaijuan_beats_taken_total", "kaijuan_points_behind_seconds")
                .contains("kaijuan_boards_overdue", "hikaricp_connections_active")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("13812345678", "qingpu-2022", Town.PHONE, Town.NAME);
    }

    @Test
    @DisplayName("is measured whole for eight who ask at once")
    void measuredAtOnce() throws Exception {
        var asks =
                Collections.nCopies(48, (Callable<Integer>) () -> chief.get("/metrics").status());
        try (var eight = Executors.newFixedThreadPool(8)) {
            for (var status : eight.invokeAll(asks)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
    }

    @Test
    @DisplayName("is shown for the token that an operator made, and to nobody else")
    void token() {
        assertThat(anybody().get("/metrics").status()).isEqualTo(401);
        assertThat(narrow("13800000601", "organiser", null).get("/metrics").status())
                .isEqualTo(401);
        var token = chief.post(HERE + "/token").page().select(".secret").text();
        assertThat(scraped(token).body()).contains("jvm_memory_used_bytes");
        assertThat(scraped(token.toLowerCase() + "x").status()).isEqualTo(401);
        assertThat(chief.get(HERE).text()).contains("有一个令牌在用").doesNotContain(token);
        chief.post(HERE + "/token/end");
        assertThat(scraped(token).status()).isEqualTo(401);
        assertThat(noted(member("13800000600"), ""))
                .containsExactly("staff.metrics-token-made", "staff.metrics-token-dropped");
    }

    @Test
    @DisplayName("is not for an operator of a part of the installation")
    void part() {
        var narrow = narrow("13800000602", "operator", the(Units.class).byCode("QP-XY").id());
        for (var deed : List.of("/token", "/token/end")) {
            assertThat(narrow.submit(HERE + deed).status()).as(deed).isEqualTo(403);
        }
        assertThat(narrow.get(HERE).status()).isEqualTo(403);
    }

    private Answer scraped(String token) {
        var headers = Map.of("Authorization", "Bearer " + token, "Accept", "text/plain");
        return anybody().send("GET", "/metrics", headers, null);
    }
}
