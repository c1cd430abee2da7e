package kaijuan.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import kaijuan.Person;
import kaijuan.ground.database.Embedded;
import kaijuan.ground.database.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
@Timeout(240)
@DisplayName("While the database is away")
class OutageTest {

    static final String KEPT =
            "select substring(key from 7)::int from note where key like 'drill %'";

    private static Installation server;

    @BeforeAll
    static void open() throws IOException {
        server = DrillServer.open(Folders.fresh());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @DisplayName("pages and programs are told so and when to ask again, and it comes back")
    void words() throws Exception {
        try (var outage = ((Embedded) server.database()).outage()) {
            var page = anybody().get("/drill/notes");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("5");
            assertThat(page.text()).contains("数据库暂时连不上").contains("请过几秒再试");
            var problem = anybody().json("/drill/notes");
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
            var health = anybody().json("/health");
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.header("Retry-After")).isEqualTo("5");
            assertThat(health.body()).contains("\"database\":\"away\"");
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> anybody().get("/drill/notes").status() == 200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> anybody().json("/health").status() == 200);
    }

    @Test
    @DisplayName("under load, nothing that was acknowledged is lost when it stops or is killed")
    void load() throws Exception {
        try (var askers = new Askers(anybody(), 8)) {
            askers.awaitTaken(50);
            try (var outage = ((Embedded) server.database()).outage()) {
                askers.awaitRefused(8);
            }
            askers.awaitTaken(50);
            ((Embedded) server.database()).process().destroyForcibly();
            askers.awaitRefused(1);
            askers.awaitTaken(50);
            askers.close();
            var kept = server.the(JdbcClient.class).sql(KEPT).query(Integer.class).list();
            assertThat(new HashSet<>(kept)).hasSameSizeAs(kept).containsAll(askers.taken());
            assertThat(askers.statuses()).containsExactly(201, 503);
        }
    }

    private static Person anybody() {
        return new Person(URI.create("http://localhost:" + server.port()));
    }
}
