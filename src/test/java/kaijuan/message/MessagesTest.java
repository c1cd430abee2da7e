package kaijuan.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kaijuan.Setting;
import kaijuan.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A message to a person")
class MessagesTest extends Wire {

    private final Setting setting = new Setting(this);
    private Messages messages;
    private long who;

    @BeforeEach
    void somebody() {
        clock.now("2022-05-01T12:00:00");
        messages = the(Messages.class);
        who = setting.somebody();
    }

    private static Notice notice(Kind kind, String key) {
        return Notice.of(kind, key, "member.code.wrong", 3).in(7, "清阅朴读").leading("/member");
    }

    @Test
    @DisplayName("is told once, however often and by however many at once it is told")
    void once() throws Exception {
        try (var crowd = Executors.newFixedThreadPool(10)) {
            List<Callable<Boolean>> tellers =
                    IntStream.range(0, 50)
                            .<Callable<Boolean>>mapToObj(
                                    i -> () -> messages.tell(who, notice(Kind.RETURNED, "a 1")))
                            .toList();
            int first = 0;
            for (var told : crowd.invokeAll(tellers)) {
                first += told.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        }
        assertThat(messages.count(who)).isEqualTo(1);
    }

    @Test
    @DisplayName("is not told when what it tells of did not happen")
    void rolledBack() {
        the(TransactionTemplate.class)
                .executeWithoutResult(
                        open -> {
                            messages.tell(who, notice(Kind.DECIDED, "b 1"));
                            open.setRollbackOnly();
                        });
        assertThat(messages.count(who)).isZero();
    }

    @Test
    @DisplayName(
            "is counted in the corner of every page until it is seen, in the reader's language")
    void unread() {
        var reader = signedIn(who);
        assertThat(reader.get("/member").page().select(".waiting .count")).isEmpty();
        messages.tell(who, notice(Kind.GRANTED, "c 1"));
        messages.tell(who, notice(Kind.REMINDER, "c 2").saying("请带身份证"));
        assertThat(reader.get("/member").page().select(".waiting .count").text()).isEqualTo("2");
        var centre = reader.get("/message").page();
        assertThat(centre.select(".letter.unread")).hasSize(2);
        assertThat(centre.select(".letter").first().text()).contains("请带身份证", "清阅朴读");
        assertThat(reader.with("lang", "en").get("/message").page().text()).contains("Reminder");
        reader.submit("/message/read", "upTo", centre.select("[name=upTo]").val());
        assertThat(reader.get("/member").page().select(".waiting .count")).isEmpty();
        assertThat(reader.get("/message").page().select(".letter.unread")).isEmpty();
    }

    @Test
    @DisplayName("leads to what it is about and is then seen; another's is not there")
    void opened() {
        messages.tell(who, notice(Kind.DECIDED, "d 1"));
        long id = messages.of(who, 0, 1).getFirst().id();
        var other = signedIn(setting.somebody());
        assertThat(other.post("/message/" + id).status()).isEqualTo(404);
        assertThat(messages.of(who, 0, 1).getFirst().read()).isFalse();
        var answer = signedIn(who).post("/message/" + id);
        assertThat(answer.path()).isEqualTo("/member");
        assertThat(messages.of(who, 0, 1).getFirst().read()).isTrue();
    }

    @Test
    @DisplayName("of a muted kind is kept but points at nothing; returns always point")
    void muted() {
        var reader = signedIn(who);
        reader.submit("/message/mute", "kind", "reminder", "kind", "returned");
        messages.tell(who, notice(Kind.REMINDER, "e 1"));
        assertThat(messages.count(who)).isEqualTo(1);
        assertThat(the(Unread.class).unread(who)).isZero();
        messages.tell(who, notice(Kind.RETURNED, "e 2"));
        assertThat(the(Unread.class).unread(who)).isEqualTo(1);
        reader.submit("/message/mute");
        messages.tell(who, notice(Kind.REMINDER, "e 3"));
        assertThat(the(Unread.class).unread(who)).isEqualTo(2);
    }

    @Test
    @DisplayName("goes half a year after it was seen, and unseen after a year")
    void swept() {
        messages.tell(who, notice(Kind.GRANTED, "f 1"));
        messages.tell(who, notice(Kind.GRANTED, "f 2"));
        messages.open(who, messages.of(who, 0, 1).getFirst().id());
        var letterbox = the(Letterbox.class);
        var now = clock.instant();
        letterbox.sweep(now.minus(Duration.ofDays(1)), now.minus(Duration.ofDays(2)));
        assertThat(messages.count(who)).isEqualTo(2);
        letterbox.sweep(now.plus(Duration.ofDays(1)), now.minus(Duration.ofDays(2)));
        assertThat(messages.count(who)).isEqualTo(1);
        letterbox.sweep(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
        assertThat(messages.count(who)).isZero();
    }

    @Test
    @DisplayName("is taken along by its person and goes with them")
    void own() {
        messages.tell(who, notice(Kind.RETURNED, "g 1").saying("照片不清楚"));
        var reader = signedIn(who);
        var kept = reader.json("/member/data").json().at("/message/messages/0");
        assertThat(kept.at("/said").asString()).isEqualTo("照片不清楚");
        reader.submit("/member/leave", "sure", "true");
        assertThat(messages.count(who)).isZero();
    }
}
