package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kaijuan.Person;
import kaijuan.Routes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Time that was proven stays as it was, whoever asks for another (trap 14). */
@DisplayName("Afterwards")
class AfterwardsTest extends Cheating {

    private static final String YESTERDAY = "2022-05-01";
    private static final String FACTS =
            """
            select member_id || ' ' || day || ' ' || title_id || ' ' || part || ' '
                || seconds::text || ' ' || passed::text || ' ' || counted
            from reading_span where day = date '2022-05-01' order by 1
            """;
    private static final Pattern WRITES =
            Pattern.compile("(insert\\s+into|update|delete\\s+from|truncate)\\s+reading_span\\b");

    @Test
    @DisplayName("no beat adds to a day that is over or takes from it (trap 14)")
    void beats() {
        var phone = phone();
        phone.open(1);
        clock.pass(Duration.ofSeconds(30));
        var read = phone.body(1, 100);
        phone.send(read);
        var before = facts();
        clock.now("2022-05-02T12:00:00");
        phone.send(read);
        for (var claim : Set.of("day", "date", "at", "started", "from")) {
            clock.pass(Duration.ofSeconds(30));
            var body = new HashMap<>(phone.body(1, 200));
            body.put(claim, YESTERDAY);
            body.put("seconds", -600);
            phone.send(body);
        }
        assertThat(facts()).isEqualTo(before).contains("{[43200,43230)} ", " 30");
    }

    @Test
    @DisplayName("no route changes what was proven, whatever role asks (trap 14)")
    void routes() {
        var phone = phone();
        phone.open(1);
        phone.read(1, 60);
        var before = facts();
        clock.now("2022-05-02T12:00:00");
        var staff = signedIn(reader, "operator", "librarian", "organiser");
        var claims =
                Map.<String, Object>of(
                        "title", book, "part", 1, "day", YESTERDAY, "member", reader, "seconds",
                        86_400, "counted", 86_400, "delete", true);
        Routes.of(the(RequestMappingHandlerMapping.class)).stream()
                .filter(route -> !route.method().equals("GET"))
                .forEach(
                        route -> {
                            for (var place : Set.of("qingpu-2022", "" + book, "" + reader)) {
                                ask(staff, route, route.filled(place), claims);
                            }
                        });
        assertThat(facts()).isEqualTo(before);
    }

    private static void ask(
            Person staff, Routes.Route route, String path, Map<String, Object> claims) {
        if (route.takesDocument()) {
            staff.json(path, claims);
        } else {
            var fields = new String[claims.size() * 2];
            int i = 0;
            for (var claim : claims.entrySet()) {
                fields[i++] = claim.getKey();
                fields[i++] = claim.getValue().toString();
            }
            staff.submit(path, fields);
        }
    }

    @Test
    @DisplayName("one statement of the program writes time, and it only adds (trap 14)")
    void statement() {
        assertThat(WRITES.matcher(Register.TAKE).results()).hasSize(1);
        assertThat(Register.TAKE).contains("seconds = s.seconds + excluded.seconds");
    }

    private String facts() {
        return String.join("\n", sql.sql(FACTS).query(String.class).list());
    }
}
