package kaijuan.ground.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
@DisplayName("The database in the data folder")
class EmbeddedTest {

    @Test
    @DisplayName("refuses a second program of the same folder, naming the folder and what to do")
    void second() throws Exception {
        var data = Folders.fresh();
        try (var first = open(data);
                var another = Another.on(data)) {
            assertThatThrownBy(() -> open(data)).hasMessageContaining(data.toString());
            assertThat(another.line())
                    .contains("数据目录 " + data)
                    .contains("进程 " + ProcessHandle.current().pid())
                    .contains("--data");
            assertThat(another.line()).contains("The data folder " + data);
            assertThat(another.code()).isEqualTo(1);
            assertThat(Sql.ask(first, "select 1")).containsExactly("1");
        }
    }

    @Test
    @DisplayName("can be opened again after it was closed, and is joined by a command while open")
    void again() throws Exception {
        var data = Folders.fresh();
        try (var first = open(data)) {
            Sql.say(first, "create table kept as select '小王子' as title");
        }
        try (var second = open(data);
                var joined = Database.reach(data)) {
            assertThat(Sql.ask(joined, "select title from kept")).containsExactly("小王子");
            assertThat(joined.url()).isEqualTo(second.url());
        }
    }

    @Test
    @DisplayName("comes back on the same port with its rows when the server is killed")
    void serverKilled() throws Exception {
        try (var database = open(Folders.fresh())) {
            Sql.say(database, "create table kept as select 1 as n");
            var server = database.process();
            server.destroyForcibly();
            server.onExit().get(10, TimeUnit.SECONDS);
            await(() -> Sql.ask(database, "select n from kept").equals(java.util.List.of("1")));
            assertThat(database.process().pid()).isNotEqualTo(server.pid());
        }
    }

    @Test
    @DisplayName("ends with a program that is killed, and the next start finds its rows")
    void programKilled() throws Exception {
        var data = Folders.fresh();
        ProcessHandle server;
        try (var another = Another.on(data)) {
            server = ProcessHandle.of(Long.parseLong(another.line().substring(5))).orElseThrow();
            try (var joined = Database.reach(data)) {
                Sql.say(joined, "create table kept as select 1 as n");
            }
            another.kill();
        }
        server.onExit().get(30, TimeUnit.SECONDS);
        try (var database = open(data)) {
            assertThat(Sql.ask(database, "select n from kept")).containsExactly("1");
        }
    }

    @Test
    @DisplayName("stops a server that outlived its program before it starts its own")
    void leftover() throws Exception {
        var data = Folders.fresh();
        open(data).close();
        var footing = Footing.here();
        var cluster = Cluster.in(data, footing);
        var left =
                new ProcessBuilder(
                                footing.command(
                                        cluster.server(Ports.free()).toArray(String[]::new)))
                        .redirectErrorStream(true)
                        .redirectOutput(cluster.log().toFile())
                        .start();
        await(() -> PidFile.read(cluster.pidFile()).isPresent());
        try (var database = open(data)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(Sql.ask(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    @DisplayName("is not held up by the note of a server whose number another program has now")
    void staleNote() throws Exception {
        var data = Folders.fresh();
        open(data).close();
        var note = data.resolve("postgres/postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + data + "\n");
        try (var database = open(data)) {
            assertThat(Sql.ask(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    @DisplayName("begins anew what a killed first start left half done")
    void halfDone() throws Exception {
        var data = Folders.empty();
        for (var half : new String[] {"unpacking-1/bin", "making-1/base"}) {
            Files.createDirectories(data.resolve(half));
            Files.writeString(data.resolve(half).resolve("half"), "half");
        }
        try (var database = open(data)) {
            assertThat(Sql.ask(database, "select 1")).containsExactly("1");
            assertThat(data.resolve("unpacking-1")).doesNotExist();
            assertThat(data.resolve("making-1")).doesNotExist();
        }
    }

    @Test
    @DisplayName("lets in only who has the password, which only the owner can read")
    void password() throws Exception {
        var data = Folders.fresh();
        try (var database = open(data)) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.url(), database.user(), "x"))
                    .hasMessageContaining("password authentication failed");
            var may = Files.getPosixFilePermissions(data.resolve("postgres-password"));
            assertThat(PosixFilePermissions.toString(may)).isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("knows Chinese words, keeps every commit and puts no statement into its log")
    void settings() throws Exception {
        var data = Folders.fresh();
        try (var database = open(data)) {
            Sql.say(database, "create extension pg_trgm");
            assertThat(Sql.ask(database, "select show_trgm('小王子')").getFirst()).isNotEqualTo("{}");
            assertThat(Sql.ask(database, "show fsync")).containsExactly("on");
            Sql.say(database, "create table phone (number text primary key)");
            Sql.say(database, "insert into phone values ('13800138000')");
            assertThatThrownBy(() -> Sql.say(database, "insert into phone values ('13800138000')"))
                    .hasMessageContaining("duplicate");
            var log = Files.readString(data.resolve("postgres.log"));
            assertThat(log).contains("duplicate").doesNotContain("13800138000");
        }
    }

    @Test
    @DisplayName("says in words that the folder is a file")
    void notAFolder() throws Exception {
        var file = Files.createTempFile("kaijuan-", ".txt");
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("数据目录 " + file);
    }

    private static Embedded open(Path data) {
        return (Embedded) Database.open(data, Map.of());
    }

    /** Waits until the condition holds; while the server is away it does not. */
    private static void await(Condition condition) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (Exception notYet) {
            return false;
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
