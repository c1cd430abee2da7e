package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kaijuan.ground.sender.Gateway;
import kaijuan.ground.sender.Gateways;
import kaijuan.ground.sender.Sender;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(OrderAnnotation.class)
@DisplayName("At the desk of the sender")
class SenderDeskTest extends Office {

    private static final String HERE = "/staff/sender";

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer gateway = gateway();
    private volatile int answer = 202;

    @Override
    protected Map<String, Object> settings() {
        var port = gateway.getAddress().getPort();
        return Map.of(
                "kaijuan.sender", "http",
                "kaijuan.sender.url", "http://127.0.0.1:" + port + "/send?key=hushhush",
                "kaijuan.sender.header", "Authorization: Bearer hushhush",
                "kaijuan.sender.body", "{\"to\":\"{phone}\",\"text\":\"{text}\"}");
    }

    private HttpServer gateway() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(here, 0);
            server.createContext(
                    "/",
                    exchange -> {
                        var body = exchange.getRequestBody().readAllBytes();
                        taken.add(new String(body, StandardCharsets.UTF_8));
                        exchange.sendResponseHeaders(answer, -1);
                        exchange.close();
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void shutGateway() {
        gateway.stop(0);
    }

    @Test
    @Order(1)
    @DisplayName("an invitation goes by it to the phone alone, good once and for a day")
    void invited() {
        var chief = narrow("13800000511", "operator", null);
        var form = List.of("phone", "13800000512", "role", "clerk", "unit", "whole");
        var page = chief.post("/staff/people/invite", form.toArray(String[]::new));
        assertThat(page.text()).contains("已邀请", "邀请短信已在", "网关回答 202");
        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst()).contains("13800000512", base() + "/member/link/");
        var link = link(0);
        assertThat(page.body()).doesNotContain(link);
        var clerk = anybody();
        assertThat(clerk.get(link).text()).contains("请您担任工作人员").doesNotContain("试用");
        assertThat(clerk.post(link).path()).isEqualTo("/staff/set-up");
        assertThat(clerk.post("/staff/set-up", "password", PASSWORD).status()).isEqualTo(200);
        assertThat(anybody().submit(link).status()).isEqualTo(404);
        long other = holding("13800000513", "clerk", null);
        var again = "/staff/people/" + other + "/invite";
        assertThat(chief.post(again).text()).contains("邀请短信已在");
        answer = 401;
        assertThat(chief.post(again).text()).contains("没有发出", "网关回答 401");
        answer = 202;
        the(Gateways.class).use(new Gateway("http://127.0.0.1:9/", "", "[\"{phone}\",\"{code}\"]"));
        assertThat(chief.post(again).text()).contains("没有发出", "只发验证码");
        the(Gateways.class).drop();
        assertThat(noted(member("13800000511"), "member " + other)).hasSize(3);
        var set = "/staff/people/" + member("13800000512") + "/invite";
        assertThat(chief.submit(set).status()).isEqualTo(409);
        clock.pass(Duration.ofHours(24));
        assertThat(anybody().submit(link(1)).status()).isEqualTo(404);
        taken.clear();
    }

    private String link(int message) {
        return taken.get(message).replaceAll("(?s).*(/member/link/[^\"]+).*", "$1");
    }

    @Test
    @Order(2)
    @DisplayName("it is shown without its secrets and tried with the operator's own phone")
    void tried() {
        var chief = narrow("13800000510", "operator", null);
        var page = chief.get(HERE);
        assertThat(page.text()).contains("HTTP 网关", "127.0.0.1", "138****0510");
        assertThat(page.body()).doesNotContain("hushhush", "13800000510");
        var sent = chief.post(HERE);
        assertThat(sent.text()).contains("网关回答 202，已经收下");
        assertThat(taken).hasSize(1);
        var code = taken.getFirst().replaceAll("(?s).*验证码 (\\d{6}).*", "$1");
        assertThat(taken.getFirst()).contains("13800000510");
        assertThat(sent.text()).contains(code);
        answer = 401;
        assertThat(chief.post(HERE).text()).contains("没有发出：网关回答 401");
        gateway.stop(0);
        assertThat(chief.post(HERE).text()).contains("没有发出：连不上网关");
        chief.post(HERE);
        chief.post(HERE);
        assertThat(chief.submit(HERE).status()).isEqualTo(429);
        assertThat(noted(member("13800000510"), "")).hasSize(5).containsOnly("staff.sender-tried");
        assertThat(the(Sender.class).which().toString()).doesNotContain("hushhush");
    }
}
