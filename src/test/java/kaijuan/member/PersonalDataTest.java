package kaijuan.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import kaijuan.Wire;
import kaijuan.ground.sender.Message;
import kaijuan.ground.web.Visitors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Personal data")
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest extends Wire {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;
    private final HttpServer gateway = gateway();

    private HttpServer gateway() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext(
                    "/",
                    call -> {
                        sent.add(new String(call.getRequestBody().readAllBytes()));
                        sent.add(call.getRequestHeaders().getFirst("X-Key"));
                        call.sendResponseHeaders(answer, -1);
                        call.close();
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Map<String, Object> settings() {
        return Map.of(
                "kaijuan.sender", "http",
                "kaijuan.sender.allow-demonstration", false,
                "kaijuan.sender.url", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms",
                "kaijuan.sender.header", "X-Key: secret",
                "kaijuan.sender.body",
                        """
                {"to":"{phone}","params":{"code":"{code}"},"text":"{text}"}
                """);
    }

    @AfterAll
    void close() {
        gateway.stop(0);
    }

    @Test
    @DisplayName("of 1000 planted people is in no log and in no table as it was typed")
    void planted(CapturedOutput log) throws SQLException {
        var phones = IntStream.range(0, 1000).mapToObj(i -> "1391234%04d".formatted(i)).toList();
        var names = IntStream.range(0, 1000).mapToObj(PersonalDataTest::name).toList();
        the(Members.class).arriveAll(phones.stream().map(Phone::of).toList(), names);
        var li = anybody();
        li.submit("/member/sign-in", "phone", phones.getFirst(), "agreed", "true");
        var code = new JsonMapper().readTree(sent.get(sent.size() - 2)).at("/params/code");
        li.submit("/member/sign-in/code", "code", "000000");
        li.submit("/member/sign-in/code", "code", code.asString());
        assertThat(li.get("/member").text()).contains("139****0000");
        li.submit("/member/name", "name", names.getFirst() + "<script>");
        li.submit("/member/name", "name", names.getFirst());
        var secrets = new ArrayList<>(phones);
        secrets.addAll(names);
        secrets.add(String.valueOf(li.cookie(Visitors.COOKIE)));
        var dump = dump();
        for (var secret : secrets) {
            var hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(dump.contains(secret) || dump.contains(hex)).as(secret).isFalse();
            assertThat(log.getAll()).doesNotContain(secret);
        }
        assertThat(log.getAll()).doesNotContain("code " + code.asString());
        assertThat(new Message(phones.getFirst(), "1", "2")).hasToString("Message[139****0000]");
    }

    @Test
    @DisplayName("would be found by the search of the tables if it were there")
    void twin() throws SQLException {
        sql.sql("insert into note (key, value) values ('planted', '13700009999')").update();
        assertThat(dump()).contains("13700009999");
        sql.sql("delete from note where key = 'planted'").update();
    }

    @Test
    @DisplayName("is not asked for again when the gateway fails: no allowance is taken")
    void unsent(CapturedOutput log) {
        answer = 503;
        for (int i = 0; i < 12; i++) {
            var failed =
                    anybody().submit("/member/sign-in", "phone", "13700008888", "agreed", "true");
            assertThat(failed.status()).isEqualTo(503);
            assertThat(failed.header("Retry-After")).isEqualTo("60");
            assertThat(failed.text()).contains("短信没有发出去");
            assertThat(failed.page().select("#phone").val()).isEqualTo("13700008888");
        }
        answer = 200;
        var sentNow = anybody().submit("/member/sign-in", "phone", "13700008888", "agreed", "true");
        assertThat(sentNow.status()).isEqualTo(303);
        assertThat(sent.getLast()).isEqualTo("secret");
        assertThat(log.getAll()).contains("the gateway answered 503").doesNotContain("13700008888");
    }

    @Test
    @DisplayName("can be taken along, corrected and erased by the person")
    void rights() {
        var member = the(Members.class).arrive(Phone.of("13700007777"));
        the(Members.class).name(member, "王小明");
        var secret = the(SignIns.class).begin(member, "android.wechat");
        var wang = anybody().with(Visitors.COOKIE, secret);
        assertThat(wang.get("/member").text()).contains("安卓手机 · 微信", "王*");
        wang.submit("/member/name", "name", "王晓明");
        assertThat(wang.json("/member/data").json().at("/member/name").asString()).isEqualTo("王晓明");
        assertThat(wang.submit("/member/leave").status()).isEqualTo(422);
        var left = wang.submit("/member/leave", "sure", "true").header("Location");
        assertThat(wang.get(left).text()).contains("账号已注销");
        assertThat(the(SignIns.class).visitor(secret)).isEmpty();
        assertThat(the(Members.class).realName(member)).isEmpty();
        assertThat(the(Members.class).byId(member).orElseThrow().mask()).isEqualTo("已注销");
        assertThat(the(Members.class).arrive(Phone.of("13700007777"))).isNotEqualTo(member);
    }

    private static String name(int i) {
        return "阮" + Character.toString(0x4e00 + i * 7) + Character.toString(0x5e00 + i * 3) + "龘";
    }

    private String dump() throws SQLException {
        var all = new StringBuilder();
        var tables = new ArrayList<String>();
        try (var connection = source.getConnection();
                var rows =
                        connection
                                .getMetaData()
                                .getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        for (var table : tables) {
            sql.sql("select t::text from \"" + table + "\" t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }
}
