package kaijuan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Wire;
import kaijuan.ground.sender.Demonstration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who has an account at a provider on this machine, of both kinds. */
abstract class Elsewhere extends Wire {

    static int people;

    final LocalProvider provider = new LocalProvider();
    String phone;

    @Override
    protected Map<String, Object> settings() {
        return settings(provider);
    }

    /** What an installation is set up with that knows the provider, as both kinds. */
    static Map<String, Object> settings(LocalProvider provider) {
        return Map.ofEntries(
                set("campus", "name", "校园账号"),
                set("campus", "authorize", provider.at("/authorize")),
                set("campus", "token", provider.at("/token")),
                set("campus", "userinfo", provider.at("/userinfo")),
                set("campus", "client", LocalProvider.CLIENT),
                set("campus", "secret", LocalProvider.SECRET),
                set("chat", "name", "聊天应用"),
                set("chat", "kind", "chat"),
                set("chat", "authorize", provider.at("/authorize")),
                set("chat", "token", provider.at("/chat/token")),
                set("chat", "client", LocalProvider.CLIENT),
                set("chat", "secret", LocalProvider.SECRET));
    }

    private static Map.Entry<String, Object> set(String word, String key, String value) {
        return Map.entry("kaijuan.accounts." + word + "." + key, value);
    }

    @BeforeEach
    void somebody() {
        provider.who = "person-" + ++people;
        provider.down = false;
        provider.denies = false;
        phone = "1320000%04d".formatted(people);
        clock.pass(Duration.ofMinutes(2));
    }

    @AfterAll
    void close() {
        provider.close();
    }

    final Answer back(Person person, String state, String code) {
        return person.get("/account/with/campus/back?state=" + state + "&code=" + code);
    }

    final String begin(Person person) {
        return begin(person, "");
    }

    /** Goes to the provider and gives where it sends the browser back to. */
    final String begin(Person person, String query) {
        var sent = person.send("GET", "/account/with/campus" + query, Map.of(), null);
        return person.send("GET", sent.header("Location"), Map.of(), null).header("Location");
    }

    final Person joined(String word) {
        return join(anybody(), word);
    }

    final Person join(Person person, String word) {
        var first = person.get("/account/with/" + word + "?back=/member");
        assertThat(first.path()).isEqualTo("/account/join");
        assertThat(first.text()).contains("请先用手机号登录一次");
        person.submit("/member/sign-in", "phone", phone, "agreed", "true", "back", "/account/join");
        var code = the(Demonstration.class).shown().getFirst().code();
        var asked = person.post("/member/sign-in/code", "code", code, "back", "/account/join");
        assertThat(asked.text()).contains("132****" + phone.substring(7));
        assertThat(person.post("/account/join").path()).isEqualTo("/member");
        return person;
    }
}
