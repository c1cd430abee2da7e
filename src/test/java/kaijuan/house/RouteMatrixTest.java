package kaijuan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Routes;
import kaijuan.Routes.Route;
import kaijuan.Wire;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("At every door")
class RouteMatrixTest extends Wire {

    private static final String MEMBER = "13800000001";
    private static final List<String> ROLES = Roles.WORDS;
    private static final Set<Integer> GONE = Set.of(404, 410);

    /** To drop what is not there is done already: 204. */
    private static final Set<Integer> NOTHING_DONE = Set.of(204, 303, 400, 404, 410, 415, 422);

    private static final String NOWHERE = "999999999";

    @Test
    @DisplayName("nobody is led to sign in, unless the door is open to everybody")
    void nobody() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            var answer = knock(route, anybody());
            var fine =
                    route.open()
                            ? answer.status() != 401 && answer.status() != 403
                            : turnedAway(route, answer);
            note(wrong, route, answer, fine);
        }
        Law.holds(wrong, "Declare who may on the route, and let the door refuse:");
    }

    @Test
    @DisplayName("a program that is nobody is told so in its own language")
    void program() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (!route.open()) {
                var answer =
                        send(
                                route,
                                anybody(),
                                Map.of(
                                        "Accept", "application/json",
                                        "Content-Type", "application/json"));
                note(wrong, route, answer, answer.status() == 401);
            }
        }
        Law.holds(wrong, "Answer 401 with problem details:");
    }

    @Test
    @DisplayName("somebody without the role is refused")
    void wrongRole() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (!route.roles().isEmpty()) {
                var plain = knock(route, signedIn(member(MEMBER)));
                note(wrong, route, plain, plain.status() == 403);
                for (var role : ROLES) {
                    if (!route.roles().contains(role)) {
                        var other = knock(route, holding(role));
                        note(wrong, route, other, other.status() == 403);
                    }
                }
            }
        }
        Law.holds(wrong, "Answer 403 to whoever does not hold the role:");
    }

    @Test
    @DisplayName("whoever may finds nothing where nothing is, and no fault")
    void unknown() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.hasPlaces() && !route.keyed()) {
                var answer = knock(route, allowed(route));
                var fine =
                        route.method().equals("GET")
                                ? GONE.contains(answer.status())
                                : NOTHING_DONE.contains(answer.status());
                note(wrong, route, answer, fine);
            }
        }
        Law.holds(wrong, "What is unknown, or another's, answers 404 (Refusal.unknown()):");
    }

    @Test
    @DisplayName("a form that another site sends is refused, whoever's browser sends it")
    void otherSites() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (!List.of("GET", "HEAD").contains(route.method())) {
                var answer =
                        send(
                                route,
                                allowed(route),
                                Map.of(
                                        "Sec-Fetch-Site", "cross-site",
                                        "Origin", "https://other.example",
                                        "Content-Type", "application/x-www-form-urlencoded"));
                note(wrong, route, answer, answer.status() == 403);
            }
        }
        Law.holds(wrong, "Refuse what another site sends, before anything is read:");
    }

    @Test
    @DisplayName("the whole list is known")
    void list() {
        assertThat(routes()).isNotEmpty();
    }

    private Person allowed(Route route) {
        return route.open()
                ? anybody()
                : route.roles().isEmpty()
                        ? signedIn(member("13800000003"))
                        : holding(route.roles().getFirst());
    }

    /** One person for each role, who never holds another. */
    private Person holding(String role) {
        return signedIn(member("1380000001" + ROLES.indexOf(role)), role);
    }

    private static boolean turnedAway(Route route, Answer answer) {
        return answer.status() == 401
                || route.method().equals("GET")
                        && answer.status() / 100 == 3
                        && answer.header("Location")
                                .contains(
                                        route.roles().isEmpty()
                                                ? "/member/sign-in"
                                                : "/staff/sign-in");
    }

    private static void note(List<String> wrong, Route route, Answer answer, boolean fine) {
        if (!fine || answer.status() >= 500) {
            wrong.add(route + " answers " + answer.status() + " " + answer.header("Location"));
        }
    }

    private static Answer knock(Route route, Person person) {
        return send(
                route,
                person,
                Map.of(
                        "Content-Type",
                        route.takesDocument()
                                ? "application/json"
                                : "application/x-www-form-urlencoded"));
    }

    private static Answer send(Route route, Person person, Map<String, String> headers) {
        var body = route.takesDocument() ? BodyPublishers.ofString("{}") : null;
        return person.send(route.method(), route.filled(NOWHERE), headers, body);
    }

    private List<Route> routes() {
        return Routes.of(the(RequestMappingHandlerMapping.class));
    }
}
