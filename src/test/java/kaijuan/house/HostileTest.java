package kaijuan.house;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Routes;
import kaijuan.Routes.Route;
import kaijuan.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("Hostile input")
class HostileTest extends Wire {

    private static final List<String> WORDS =
            List.of(
                    "",
                    "0",
                    "-1",
                    "9223372036854775808",
                    "1e309",
                    "+999999999-12-31",
                    "'; drop table member; --",
                    "1 or 1=1",
                    "<script>alert(1)</script>",
                    "../../../../etc/passwd",
                    "\u0000",
                    "\ud83d\udc80\u202e",
                    "${7*7}#{7*7}{{7*7}}",
                    "%s%n",
                    "读".repeat(3000));
    private static final List<String> DOCUMENTS =
            List.of(
                    "",
                    "null",
                    "[]",
                    "{}",
                    "{\"session\":1,\"seq\":\"x\",\"title\":[],\"part\":{}}",
                    "{\"title\":9223372036854775808,\"part\":-1,\"place\":-1,\"seq\":-1}",
                    "{\"session\":\"00000000-0000-0000-0000-000000000000\",\"seq\":2147483647,"
                            + "\"title\":1,\"part\":1,\"place\":9e99,\"speed\":-1,\"life\":-9}",
                    "[".repeat(5000),
                    "{\"a\":\"" + "x".repeat(100_000) + "\"}");

    @Test
    @DisplayName("in any address or field is refused in words, and never a fault")
    void words() {
        var faults = new ArrayList<String>();
        for (var route : routes()) {
            for (var word : WORDS) {
                note(faults, route, word, send(route, allowed(route), word));
            }
        }
        Law.holds(faults, "Check it where it comes in and refuse it with a sentence:");
    }

    @Test
    @DisplayName("in a document is refused in words, and never a fault")
    void documents() {
        var faults = new ArrayList<String>();
        for (var route : routes()) {
            if (route.takesDocument()) {
                for (var document : DOCUMENTS) {
                    var answer =
                            allowed(route)
                                    .send(
                                            route.method(),
                                            route.filled("1"),
                                            Map.of(
                                                    "Content-Type", "application/json",
                                                    "Accept", "application/json"),
                                            BodyPublishers.ofString(document));
                    note(faults, route, document, answer);
                }
            }
        }
        Law.holds(faults, "Check it where it comes in and refuse it with a sentence:");
    }

    @Test
    @DisplayName("in a cookie is nobody's")
    void cookies() {
        var faults = new ArrayList<String>();
        for (var word : WORDS) {
            var cookie = URLEncoder.encode(word, StandardCharsets.UTF_8);
            for (var name :
                    List.of(
                            "kaijuan",
                            "lang",
                            "theme",
                            "care",
                            "kaijuan-code",
                            "kaijuan-invite",
                            "kaijuan-share")) {
                var answer = anybody().with(name, cookie).get("/");
                if (answer.status() != 200 && answer.status() != 400) {
                    faults.add(name + "=" + cookie + " answers " + answer.status());
                }
            }
        }
        Law.holds(faults, "A cookie that is not ours counts as none:");
    }

    private static Answer send(Route route, Person person, String word) {
        var fields =
                route.fields().stream()
                        .map(name -> name + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var path = route.filled(word.isEmpty() ? " " : word);
        if (route.method().equals("GET")) {
            var cut =
                    path.length() + fields.length() > 7000 ? fields.length() / 4 : fields.length();
            var query = fields.substring(0, cut).replaceAll("%.?$", "");
            return person.send("GET", query.isEmpty() ? path : path + "?" + query, Map.of(), null);
        }
        return person.send(
                route.method(),
                path,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                BodyPublishers.ofString(fields));
    }

    private Person allowed(Route route) {
        return route.open()
                ? anybody()
                : signedIn(member("13800000003"), route.roles().toArray(String[]::new));
    }

    private static void note(List<String> faults, Route route, String word, Answer answer) {
        if (answer.status() >= 500) {
            var shown = word.length() > 40 ? word.substring(0, 40) + "..." : word;
            faults.add(route + " answers " + answer.status() + " to " + shown);
        }
    }

    private List<Route> routes() {
        return Routes.of(the(RequestMappingHandlerMapping.class));
    }
}
