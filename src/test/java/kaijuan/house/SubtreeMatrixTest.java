package kaijuan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Routes;
import kaijuan.Routes.Route;
import kaijuan.Town;
import kaijuan.Wire;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("A role held in one subtree, at every door with a thing of another:")
class SubtreeMatrixTest extends Wire {

    private static final Set<Integer> REFUSED = Set.of(403, 404);
    private static final Set<Integer> OWN = Set.of(200, 422);

    /** Addresses of no unit's things, each with the reason. */
    private static final Map<String, String> NOBODYS =
            Map.of(
                    "/(shelf|reading)/desk/.*",
                    "the shelf is one for all campaigns: titles belong to no unit");

    /** Things of whoever brought them, whatever their units, each with the reason. */
    private static final Map<String, String> BROUGHT =
            Map.of("/c/\\{campaign}/import/\\{id.*", "a checked file waits for whoever brought it");

    /** Lists of a campaign that show the visitor's own units only: nothing of ours is in them. */
    private static final Map<String, String> OWN_ONLY =
            Map.of(
                    "/c/\\{campaign}/enrolment/requests", "requests from and to the own units",
                    "/c/\\{campaign}/help/desk", "questions of the own units",
                    "/c/\\{campaign}/shop/hand", "orders that are picked up at the own units",
                    "/c/\\{slug}/live/proposals", "proposals of the own units; others are refused");

    /** Fields of forms that name a thing of a unit. */
    private static final List<String> NAMING = List.of("unit", "campaign", "phone");

    private final Map<String, Person> people = new LinkedHashMap<>();
    private Samples samples;

    @BeforeAll
    void town() {
        Town.campaigns(this::the);
        samples = new Samples(this, sql);
    }

    @Test
    @DisplayName("is refused, and shown nothing of it")
    void refused() {
        var wrong = new TreeSet<String>();
        for (var route : routes()) {
            for (var role : route.roles()) {
                var answer = knock(route, foreign(role));
                var shut = REFUSED.contains(answer.status());
                var own = like(OWN_ONLY, route) && OWN.contains(answer.status()) && !shown(answer);
                if (!shut && !own) {
                    wrong.add(route + " as " + role + " answers " + answer.status());
                }
            }
        }
        Law.holds(wrong, "Ask Roles.scope about the unit of what is looked at or changed:");
    }

    @Test
    @DisplayName("is refused too when the thing is named in a form")
    void named() {
        samples.of(routes("/staff/people/.*").getFirst(), "person");
        var wrong = new TreeSet<String>();
        var asked = new TreeSet<String>();
        for (var route : routes(".*")) {
            if (route.hasPlaces() || route.fields().stream().noneMatch(NAMING::contains)) {
                continue;
            }
            asked.add(route.toString());
            for (var role : route.roles()) {
                var answer = knock(route, foreign(role));
                if (!route.method().equals("GET") && !REFUSED.contains(answer.status())) {
                    wrong.add(route + " as " + role + " answers " + answer.status());
                }
            }
        }
        assertThat(asked)
                .contains("POST /staff/partners", "POST /staff/people/find", "POST /editor/copy");
        Law.holds(wrong, "Ask Roles.scope about the unit of what the form names:");
    }

    @Test
    @DisplayName("every place has a sample, or its address a reason")
    void complete() {
        var missing = new TreeSet<String>();
        for (var route : routes()) {
            route.with(
                    place -> {
                        if (samples.of(route, place) == null) {
                            missing.add(route + " " + place);
                        }
                        return "1";
                    });
        }
        Law.holds(missing, "Give Samples a thing for the place, or NOBODYS a reason:");
    }

    @Test
    @DisplayName("whoever holds it in the right subtree is let in: the samples are there")
    void own() {
        var wrong = new TreeSet<String>();
        for (var route : routes()) {
            if (route.method().equals("GET") && !like(BROUGHT, route)) {
                for (var role : route.roles()) {
                    var answer = knock(route, at(role, "QP"));
                    if (answer.status() >= 400) {
                        wrong.add(route + " as " + role + " answers " + answer.status());
                    }
                }
            }
        }
        Law.holds(wrong, "Mend the sample in Samples:");
    }

    private static boolean shown(Answer answer) {
        return answer.body().contains(Planter.MARK);
    }

    private static boolean like(Map<String, String> all, Route route) {
        return all.keySet().stream().anyMatch(route.pattern()::matches);
    }

    private Person foreign(String role) {
        return at(role, "430000");
    }

    private Person at(String role, String code) {
        return people.computeIfAbsent(
                role + code,
                key ->
                        narrow(
                                "1360000" + String.format("%04d", people.size()),
                                role,
                                the(Units.class).byCode(code).id()));
    }

    private Answer knock(Route route, Person person) {
        var path =
                route.with(
                        place -> {
                            var sample = samples.of(route, place);
                            return sample == null ? "1" : sample;
                        });
        var type = route.takesDocument() ? "application/json" : "application/x-www-form-urlencoded";
        var form = route.fields().stream().map(f -> f + "=" + samples.field(f)).toList();
        var sent = route.takesDocument() ? "{}" : String.join("&", form);
        var body = route.method().equals("GET") ? null : BodyPublishers.ofString(sent);
        return person.send(route.method(), path, Map.of("Content-Type", type), body);
    }

    private List<Route> routes() {
        return routes(".*").stream()
                .filter(route -> route.hasPlaces() && !like(NOBODYS, route))
                .toList();
    }

    private List<Route> routes(String like) {
        return Routes.of(the(RequestMappingHandlerMapping.class)).stream()
                .filter(route -> !route.roles().isEmpty() && route.pattern().matches(like))
                .toList();
    }
}
