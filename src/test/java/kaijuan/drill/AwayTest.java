package kaijuan.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.ground.Installation;
import kaijuan.ground.database.Embedded;
import kaijuan.ground.database.Folders;
import kaijuan.ground.web.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Readers whose beats go on while the database is away (trap 10). */
@Tag("database")
@Timeout(180)
@DisplayName("The database goes away in the middle of beats")
class AwayTest {

    private static final int BEATING = 32;
    private static final int ASKING = 12;
    private static final Duration AWAY = Duration.ofSeconds(6);

    // A beat may wait 2.5 s each for the campaign, for the batch before it and for its own; the
    // rest of the bounds is for slow machines. What it takes is in docs/performance.md.
    private static final Duration TOLD = Duration.ofSeconds(16);
    private static final Duration BACK = Duration.ofSeconds(15);

    private final Clock clock = Clock.systemUTC();
    private Installation server;

    @Test
    @DisplayName(
            "they are refused in words and soon, none acknowledged is lost or double, and all is"
                    + " well within seconds of its return")
    void away() throws Exception {
        var data = Folders.fresh();
        var readers = Scene.set(data, BEATING + ASKING, clock);
        try (var open = serving(data);
                var crowd = new Crowd(readers.subList(0, BEATING), 16, 4, open::port)) {
            server = open;
            await().until(() -> crowd.beats() > 500);
            var askers = readers.subList(BEATING, BEATING + ASKING);
            assertThat(beats(askers)).extracting(Answer::status).containsOnly(409);
            whileAway(crowd, askers);
            long from = System.nanoTime();
            long before = crowd.beats();
            await().until(() -> crowd.beats() > before + 100);
            assertThat(beats(askers)).extracting(Answer::status).containsOnly(409);
            assertThat(anybody().get("/c/drill/standing/points").status()).isEqualTo(200);
            assertThat(anybody().json("/health").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(BACK);
            crowd.hold();
            assertThat(new Verdict(data, clock).of(crowd.readers, server.port())).isEmpty();
            crowd.goOn();
        }
    }

    private void whileAway(Crowd crowd, List<Reader> askers) throws Exception {
        try (var outage = ((Embedded) server.database()).outage()) {
            long from = System.nanoTime();
            await().until(() -> anybody().json("/health").status() == 503);
            long taken = crowd.beats();
            var told = beats(askers);
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(TOLD);
            assertThat(told)
                    .allSatisfy(
                            answer -> {
                                assertThat(answer.status()).isEqualTo(503);
                                assertThat(answer.header("Retry-After")).isNotEmpty();
                                assertThat(answer.json().get("detail").asString())
                                        .contains("数据库暂时连不上");
                            });
            var page = person(askers.getFirst()).get("/c/drill/points");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).contains("数据库暂时连不上").contains("请过几秒再试");
            await().until(() -> System.nanoTime() - from > AWAY.toNanos());
            assertThat(crowd.beats()).isEqualTo(taken);
        }
    }

    /** What each is told who sends a beat now, all at once; none of them has a session. */
    private List<Answer> beats(List<Reader> askers) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sends = new ArrayList<Callable<Answer>>();
            askers.forEach(one -> sends.add(() -> beat(one)));
            var answers = new ArrayList<Answer>();
            for (var one : pool.invokeAll(sends)) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private Answer beat(Reader reader) {
        var body =
                Map.<String, Object>of(
                        "session",
                        UUID.randomUUID(),
                        "seq",
                        1,
                        "part",
                        1,
                        "place",
                        10,
                        "speed",
                        100,
                        "life",
                        1,
                        "visible",
                        true);
        return person(reader).json("/c/drill/reading/beat", body);
    }

    private Person person(Reader reader) {
        return new Person(base()).with(Visitors.COOKIE, reader.secret);
    }

    private static Installation serving(Path data) {
        return Installation.serving(data, 0, Map.of("kaijuan.sender.allow-demonstration", true));
    }

    private Person anybody() {
        return new Person(base());
    }

    private URI base() {
        return URI.create("http://localhost:" + server.port());
    }
}
