package kaijuan.ground.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import kaijuan.ground.Unready;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sender of codes")
class SenderTest {

    private static final String BODY = "{\"to\":\"{phone}\",\"code\":\"{code}\"}";

    @Test
    @DisplayName("of the demonstration keeps a server from starting unless allowed outright")
    void demonstration() {
        var sender = new Demonstration(Clock.systemUTC());
        assertThatThrownBy(() -> new Choice(sender, false))
                .isInstanceOf(Unready.class)
                .hasMessageContaining("还没有选择怎样发短信")
                .hasMessageContaining("--allow-demonstration-sender");
        assertThatCode(() -> new Choice(sender, true)).doesNotThrowAnyException();
        assertThatCode(() -> new Choice(new Webhook("https://sms.example/send", "", BODY), false))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("of the demonstration shows the last 50 codes with masked phones")
    void shown() {
        var sender = new Demonstration(Clock.systemUTC());
        for (int i = 0; i < 60; i++) {
            sender.send(new Message("13800000000", "" + i, ""));
        }
        assertThat(sender.shown()).hasSize(50);
        assertThat(sender.shown().getFirst().phone()).isEqualTo("138****0000");
        assertThat(sender.shown().getFirst().code()).isEqualTo("59");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{phone} {code}",
                "{\"to\":\"{phone}\"}",
                "{\"code\":\"{code}\"}",
                "{\"to\":\"{phone}\",\"code\":\"{code}\""
            })
    @DisplayName("by a gateway says at the start that its template is wrong")
    void template(String body) {
        assertThatThrownBy(() -> new Webhook("https://sms.example/send", "", body))
                .isInstanceOf(Unready.class)
                .hasMessageContaining("KAIJUAN_SENDER_BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sms.example", "file:///etc/passwd", "http://a b"})
    @DisplayName("by a gateway says at the start that its address is wrong")
    void address(String url) {
        assertThatThrownBy(() -> new Webhook(url, "", BODY))
                .isInstanceOf(Unready.class)
                .hasMessageContaining("KAIJUAN_SENDER_URL");
    }

    @Test
    @DisplayName("by a gateway that cannot be reached says so without the phone")
    void away() {
        var sender = new Webhook("http://127.0.0.1:1/", "", BODY);
        assertThatThrownBy(() -> sender.send(new Message("13800000000", "123456", "")))
                .isInstanceOf(Unsent.class)
                .hasMessageNotContainingAny("13800000000", "123456");
    }
}
