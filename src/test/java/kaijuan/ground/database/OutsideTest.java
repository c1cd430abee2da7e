package kaijuan.ground.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
@DisplayName("A database outside")
class OutsideTest {

    private static final Path NOWHERE = Path.of("target", "no-such-data");
    private static Database server;

    @BeforeAll
    static void start() throws Exception {
        server = Database.open(Folders.fresh(), Map.of());
        Sql.say(server, "create role \"张三\" login password 'p@ss:词'");
        Sql.say(server, "create database kaijuan owner \"张三\"");
        Sql.say(
                server,
                "create database latin template template0 encoding 'LATIN1'"
                        + " locale_provider libc lc_collate 'C' lc_ctype 'C'");
        Sql.say(
                server,
                "create database letters template template0 encoding 'UTF8'"
                        + " locale_provider libc lc_collate 'C' lc_ctype 'C'");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("is used with the user and the password that are in the address")
    void inTheAddress() throws Exception {
        var address = "postgres://%E5%BC%A0%E4%B8%89:p%40ss%3A%E8%AF%8D@" + host() + "/kaijuan";
        try (var outside = Database.open(NOWHERE, Map.of(Database.URL, address))) {
            assertThat(Sql.ask(outside, "select current_user")).containsExactly("张三");
            assertThat(outside.toString()).doesNotContain("p@ss");
        }
    }

    @Test
    @DisplayName("is used with the user and the password beside the address")
    void besideTheAddress() throws Exception {
        try (var outside = Database.open(NOWHERE, environment("postgres"))) {
            assertThat(Sql.ask(outside, "select 1")).containsExactly("1");
            assertThat(NOWHERE).doesNotExist();
        }
    }

    @Test
    @DisplayName("is refused when its encoding could not hold Chinese")
    void encoding() {
        assertThatThrownBy(() -> Database.open(NOWHERE, environment("latin")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("LATIN1，需要 UTF8")
                .hasMessageContaining("UTF8 is needed");
    }

    @Test
    @DisplayName("is refused when its character type finds no Chinese")
    void letters() {
        assertThatThrownBy(() -> Database.open(NOWHERE, environment("letters")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("LC_CTYPE")
                .hasMessageContaining("搜不到中文");
    }

    @Test
    @DisplayName("is named with what is wrong when it cannot be reached or is written wrongly")
    void unreachable() {
        assertThatThrownBy(() -> Database.open(NOWHERE, environment("nosuch")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(host() + "/nosuch");
        for (var wrong : new String[] {"mysql://a/b", "localhost", "a b"}) {
            assertThatThrownBy(() -> Database.open(NOWHERE, Map.of(Database.URL, wrong)))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("KAIJUAN_DATABASE_URL");
        }
    }

    @Test
    @DisplayName("is migrated once when several programs start together")
    void together() throws Exception {
        try (var programs = Executors.newFixedThreadPool(3)) {
            var start = new CyclicBarrier(3);
            Callable<Integer> program =
                    () -> {
                        start.await();
                        return Flyway.configure()
                                .dataSource(server.url(), server.user(), server.password())
                                .locations("classpath:db")
                                .load()
                                .migrate()
                                .migrationsExecuted;
                    };
            var first = programs.submit(program);
            var second = programs.submit(program);
            var third = programs.submit(program);
            var known =
                    Sql.ask(
                            server,
                            "select 1 where "
                                    + (first.get() + second.get() + third.get())
                                    + " > 0");
            assertThat(known).hasSize(1);
            assertThat(Sql.ask(server, "select version from flyway_schema_history group by 1"))
                    .hasSize(first.get() + second.get() + third.get());
        }
    }

    private static String host() {
        return server.url().replaceFirst(".*//([^/]+)/.*", "$1");
    }

    private static Map<String, String> environment(String name) {
        return Map.of(
                Database.URL, "jdbc:postgresql://" + host() + "/" + name,
                Database.USER, server.user(),
                Database.PASSWORD, server.password());
    }
}
