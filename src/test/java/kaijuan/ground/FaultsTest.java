package kaijuan.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.ground.database.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(180)
@DisplayName("What goes wrong")
class FaultsTest {

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
    @DisplayName("unforeseen is said with a number to ask by, and nothing of the inside")
    void unforeseen() {
        var answer = anybody().get("/drill/fault?number=7");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).containsPattern("编号：[0-9a-z]{5,}");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
        var problem = anybody().json("/drill/fault?number=7");
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.body()).doesNotContain("secret");
    }

    @Test
    @DisplayName("in what was sent is said in words with its own status")
    void malformed() {
        says(anybody().get("/drill/fault?number=seven"), 400, "看不懂");
        says(anybody().get("/drill/fault"), 400, "看不懂");
        says(anybody().submit("/drill/fault"), 405, "不能这样使用");
        says(anybody().get("/no/such/page"), 404, "没有找到");
        assertThat(post("{").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("in size is refused before it is read to the end")
    void large() throws Exception {
        var long1 = "{\"a\":\"" + "长".repeat(400_000) + "\"}";
        assertThat(post(long1).status()).isEqualTo(413);
        says(anybody().submit("/drill/notes", "key", "k", "value", long1), 413, "太大");
        assertThat(chunked(2_000_000)).contains(" 413 ");
        var header = Map.of("X-Long", "x".repeat(40_000));
        assertThat(anybody().send("GET", "/health", header, null).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("of text that no database keeps is said as a mistake of what was sent")
    void noText() {
        says(anybody().submit("/drill/notes", "key", "k", "value", "a\0b"), 400, "看不懂");
    }

    @Test
    @DisplayName("in a file where none is asked for is refused, and nothing of it is kept")
    void fileUnasked() {
        var file = new byte[100_000];
        says(anybody().upload("/drill/notes", "value", file, "key", "k", "value", "v"), 415, "看不懂");
    }

    @Test
    @DisplayName("elsewhere is seen at /health")
    void health() {
        var answer = anybody().json("/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"state\":\"up\"").contains("\"database\":\"up\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("with a proxy nobody asked for changes no address")
    void forwarded() {
        var headers = new HashMap<String, String>();
        headers.put("X-Forwarded-Host", "evil.example");
        headers.put("X-Forwarded-Proto", "https");
        var answer = anybody().send("GET", "/drill/fault", headers, null);
        assertThat(answer.body()).doesNotContain("evil.example");
    }

    private static void says(Answer answer, int status, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains(words);
    }

    private static Answer post(String document) {
        var headers = Map.of("Content-Type", "application/json", "Accept", "application/json");
        return anybody().send("POST", "/drill/echo", headers, BodyPublishers.ofString(document));
    }

    /** The first line of the answer to a document that does not say how long it is. */
    private static String chunked(int bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            var out = socket.getOutputStream();
            say(
                    out,
                    "POST /drill/echo HTTP/1.1\r\nHost: localhost:"
                            + server.port()
                            + "\r\nContent-Type: application/json\r\n"
                            + "Sec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n");
            say(
                    out,
                    Integer.toHexString(bytes)
                            + "\r\n\""
                            + "x".repeat(bytes - 1)
                            + "\r\n0\r\n\r\n");
            var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            return new BufferedReader(in).readLine();
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static Person anybody() {
        return new Person(URI.create("http://localhost:" + server.port()));
    }
}
