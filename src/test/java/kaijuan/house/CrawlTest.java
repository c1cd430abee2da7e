package kaijuan.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kaijuan.Person;
import kaijuan.Routes;
import kaijuan.Town;
import kaijuan.Wire;
import kaijuan.campaign.Campaigns;
import kaijuan.house.Crawl.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("Following every link")
class CrawlTest extends Wire {

    @BeforeAll
    void town() {
        Town.fill(this::the);
    }

    @Test
    @DisplayName("nobody finds sound pages only")
    void nobody() {
        sound(anybody());
    }

    @Test
    @DisplayName("nobody finds the same in English")
    void english() {
        var visits = sound(anybody().with("lang", "en"));
        assertThat(visits.get("/").answer().page().select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    @DisplayName("a reader finds sound pages only")
    void reader() {
        sound(signedIn(member("13912345679")));
    }

    @Test
    @DisplayName("the staff find sound pages only")
    void staff() {
        sound(signedIn(member("13912345670"), "librarian"));
        sound(signedIn(member("13912345671"), "operator"));
        sound(signedIn(member("13912345672"), "organiser"));
    }

    @Test
    @DisplayName("in the large look at night, a reader finds sound pages only")
    void care() {
        sound(signedIn(member("13912345679")).with("care", "1").with("theme", "night"));
    }

    @Test
    @DisplayName("a person finds their own name and phone on their own pages only")
    void own() {
        var wrong = new TreeSet<String>();
        walk(signedIn(member(Town.PHONE)))
                .forEach(
                        (path, visit) -> {
                            var body = visit.answer().body();
                            var named = body.contains(Town.PHONE) || body.contains(Town.NAME);
                            if (named && !path.matches("/member.*|/c/[^/]+/enrolment.*")) {
                                wrong.add(path);
                            }
                        });
        Law.holds(wrong, "Show the mask; the name and the phone belong to the person's own pages:");
    }

    private Map<String, Visit> sound(Person person) {
        var visits = walk(person);
        var wrong = new ArrayList<String>();
        visits.forEach(
                (path, visit) -> {
                    var answer = visit.answer();
                    if (answer.status() == 404 && coming(path)) {
                        return;
                    }
                    if (answer.status() < 400 && coming(path)) {
                        wrong.add(path + " is there: take it out of house/coming.txt");
                    } else if (answer.status() >= 400) {
                        wrong.add(path + " on " + visit.from() + " answers " + answer.status());
                    } else if (answer.header("Content-Type").startsWith("text/html")) {
                        PageLaws.offences(answer, visit.part())
                                .forEach(o -> wrong.add(path + " " + o));
                        private_(path, answer.body(), wrong);
                    }
                });
        Law.holds(wrong, "Mend the page:");
        await().untilAsserted(() -> assertThat(held()).as("connections that are kept").isZero());
        return visits;
    }

    /** A query that is read as a stream keeps its connection until the stream is closed. */
    private int held() throws SQLException {
        return source.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    }

    /** Linked already, but not landed yet; the list is empty when the house is finished. */
    private static boolean coming(String path) {
        try (var in = CrawlTest.class.getResourceAsStream("/house/coming.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .anyMatch(line -> !line.isBlank() && path.matches(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void private_(String path, String body, List<String> wrong) {
        if (body.contains(Town.PHONE) || body.contains(Town.NAME)) {
            wrong.add(path + " shows somebody's phone or real name");
        }
    }

    /** Pages of every campaign; what only some have is reached by the links of those. */
    private static boolean begins(Routes.Route route) {
        return route.method().equals("GET")
                && route.roles().isEmpty()
                && route.pattern().matches("/c/\\{\\w+}(/(?!checkin$|outer$)[a-z-]+)?");
    }

    private Map<String, Visit> walk(Person person) {
        var starts = new ArrayList<>(List.of("/"));
        for (var route : Routes.of(the(RequestMappingHandlerMapping.class))) {
            if (begins(route)) {
                the(Campaigns.class).all().forEach(c -> starts.add(route.filled(c.slug())));
            }
        }
        return Crawl.from(person, starts);
    }
}
