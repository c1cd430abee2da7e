package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kaijuan.Setting;
import kaijuan.ground.sender.Demonstration;
import kaijuan.unit.Units;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A gateway that an operator chooses")
class GatewayTest extends Office {

    private static final String HERE = "/staff/sender/gateway";
    private static final String BODY = "{\"to\":\"{phone}\",\"murmur\":\"{code}\"}";

    private final List<String> taken = new CopyOnWriteArrayList<>();

    private HttpServer gateway() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    var body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    taken.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    @Test
    @DisplayName("takes the next code, is never shown, and is left for the start parameters again")
    void chosen() throws IOException {
        var chief = narrow("13800000520", "operator", null);
        var server = gateway();
        try {
            var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/send?key=hushhush";
            var after =
                    chief.post(
                            HERE,
                            "url",
                            url,
                            "header",
                            "Authorization: Bearer whisper",
                            "body",
                            BODY);
            assertThat(after.text()).contains("HTTP 网关", "发往 127.0.0.1");
            for (var path : List.of("/staff/sender", HERE)) {
                assertThat(chief.get(path).body()).doesNotContain("hushhush", "whisper", "murmur");
            }
            assertThat(kept()).doesNotContain("hushhush", "whisper", "murmur");
            anybody()
                    .post("/member/sign-in", "phone", "13800000521", "agreed", "true", "back", "/");
            assertThat(taken).hasSize(1);
            assertThat(taken.getFirst()).startsWith("Bearer whisper {\"to\":\"13800000521\"");
            chief.post(HERE + "/drop");
            assertThat(chief.get("/staff/sender").text()).contains("演示：不发送");
            anybody()
                    .post("/member/sign-in", "phone", "13800000522", "agreed", "true", "back", "/");
            assertThat(taken).hasSize(1);
            assertThat(the(Demonstration.class).shown().getFirst().phone())
                    .isEqualTo("138****0522");
            assertThat(noted(member("13800000520"), ""))
                    .contains("staff.gateway-chosen", "staff.gateway-dropped");
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("that cannot be right is refused beside its field, and nothing changes")
    void wrong() {
        var chief = narrow("13800000530", "operator", null);
        var right = "https://sms.example.cn/send";
        for (var one :
                List.of(
                        List.of("file:///etc/passwd", "", BODY, "url"),
                        List.of("http://", "", BODY, "url"),
                        List.of(right, "Authorization", BODY, "header"),
                        List.of(right, "A: b\r\nHost: c", BODY, "header"),
                        List.of(right, "", "{phone} {code}", "body"),
                        List.of(right, "", "{\"to\":\"{phone}\"}", "body"))) {
            var answer =
                    chief.submit(HERE, "url", one.get(0), "header", one.get(1), "body", one.get(2));
            assertThat(answer.status()).as(one.toString()).isEqualTo(422);
            assertThat(answer.page().select("#" + one.get(3) + "-error").text()).isNotEmpty();
            assertThat(answer.page().select("#header").val()).isEmpty();
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    @DisplayName("is chosen by an operator of the whole installation only")
    void whole() {
        new Setting(this).units("qingpu");
        long street = the(Units.class).byCode("QP-XY").id();
        var unit = narrow("13800000540", "operator", street);
        assertThat(unit.submit(HERE, "url", "https://a.example/", "body", BODY).status())
                .isEqualTo(403);
        assertThat(unit.submit(HERE + "/drop").status()).isEqualTo(403);
    }

    private String kept() {
        return String.join(
                "",
                sql.sql("select encode(url || header || body, 'escape') from sender_gateway")
                        .query(String.class)
                        .list());
    }
}
