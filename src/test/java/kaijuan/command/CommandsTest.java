package kaijuan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijuan.ground.database.Database;
import kaijuan.ground.database.Folders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("database")
@DisplayName("A command")
class CommandsTest {

    @Test
    @DisplayName("that is written wrongly ends with 2, and help with 0")
    void usage() {
        assertThat(run("serve", "--prot", "1").code).isEqualTo(2);
        assertThat(run("serve", "--port", "many").code).isEqualTo(2);
        assertThat(run("nonsense").code).isEqualTo(2);
        assertThat(run("serve", "--help").code).isZero();
    }

    @Test
    @DisplayName("says what it is for in both languages, each of them, when asked by --help")
    void help() {
        helped(Commands.line(), "kaijuan");
    }

    private static void helped(CommandLine line, String name) {
        var said = new StringWriter();
        line.setOut(new PrintWriter(said));
        assertThat(line.execute("--help")).as(name).isZero();
        assertThat(said.toString()).as(name).containsPattern("\\p{IsHan}{4}").contains("Usage");
        line.getSubcommands().forEach((word, below) -> helped(below, name + " " + word));
    }

    @Test
    @DisplayName("that lacks something, or has too much, names it in both languages")
    void misuse() {
        assertThat(run("import", "members", "qingpu").said).contains("缺少 FILE", "Missing");
        assertThat(run("backup", "a", "--dota", "b").said).contains("不认识 --dota", "Unknown");
        assertThat(run("serve", "--port", "many").said).contains("--port 的值不能用：many");
    }

    @Test
    @DisplayName("that is told a wrong folder or file says so, and makes no installation there")
    void mistyped(@TempDir Path here) {
        var none = here.resolve("没有").toString();
        for (var words : List.of("verify audit", "recount qingpu", "backup x")) {
            var typed = new ArrayList<>(List.of(words.split(" ")));
            typed.addAll(List.of("--data", none));
            var done = run(typed.toArray(String[]::new));
            assertThat(done.code).as(words).isEqualTo(1);
            assertThat(done.said).as(words).contains("没有安装过", "no installation");
        }
        assertThat(Path.of(none)).doesNotExist();
        var nowhere = run("serve", "--port", "0", "--data", "/proc/nowhere");
        assertThat(nowhere.said).contains("没有这个文件或文件夹", "/proc/nowhere");
        assertThat(nowhere.said).doesNotContain("Exception");
        assertThat(run("serve", "--port", "99999").code).isEqualTo(2);
    }

    @Test
    @DisplayName("ends with 1 and says in both languages that the folder is in use")
    void folder() throws Exception {
        var data = Folders.fresh();
        try (var database = Database.open(data, Map.of())) {
            var done = run("serve", "--port", "0", "--data", data.toString());
            assertThat(done.code).isEqualTo(1);
            assertThat(done.said)
                    .contains("数据目录 " + data)
                    .contains("The data folder " + data + " is in use")
                    .doesNotContain("Exception");
            assertThat(database.url()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("ends with 1 and says in both languages that the port is taken")
    void port() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = "" + taken.getLocalPort();
            var data = Folders.fresh().toString();
            var done = run("serve", "--allow-demonstration-sender", "--port", port, "--data", data);
            assertThat(done.code).isEqualTo(1);
            assertThat(done.said)
                    .contains("端口 " + port + " 已经被别的程序占用")
                    .contains("Another program uses the port " + port)
                    .doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("reads a definition out of any text file, and says of others that they are none")
    void encodings(@TempDir Path folder) throws Exception {
        var sound = Files.readString(Path.of("campaigns/qingpu-2022.yaml"));
        for (var charset : List.of("GB18030", "UTF-16", "UTF-8")) {
            var file = folder.resolve(charset);
            Files.writeString(file, sound, Charset.forName(charset));
            assertThat(run("campaign", "check", file.toString()).code).isZero();
            assertThat(run("campaign", "rules", "--lang", "en", file.toString()).code).isZero();
        }
        var film = Files.write(folder.resolve("film"), new byte[] {0, 1, 2, 3, (byte) 0xff});
        assertThat(run("campaign", "check", film.toString()).said)
                .contains("这不是文本文件", "This is not a file of text")
                .doesNotContain("Exception");
    }

    private record Done(int code, String said) {}

    private static Done run(String... words) {
        var before = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return new Done(Commands.run(words), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
