package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kaijuan.Person;
import kaijuan.Routes;
import kaijuan.Routes.Route;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.award.Honours;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Device;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@DisplayName("The document of what programs may ask")
class OpenApiTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private String reading;
    private long book;
    private Person reader;
    private Contract contract;

    @BeforeAll
    void somebodyReads() {
        campaign = setting.qingpu();
        book = setting.book("论语", 2, 600);
        reading = "/c/" + campaign.slug() + "/reading";
        reader = signedIn(setting.entrant(campaign, "QP-XY"));
        contract = new Contract(anybody().json("/api/openapi.json"));
    }

    @Test
    @DisplayName("names every route that speaks JSON, who may, and nothing else")
    void routes() {
        var real = new TreeMap<String, String>();
        for (var route : Routes.of(the(RequestMappingHandlerMapping.class))) {
            if (speaksJson(route)) {
                real.put(
                        route.method() + " " + plain(route.pattern()),
                        route.open()
                                ? "everybody"
                                : route.keyed() ? "partners" : "whoever has signed in");
                assertThat(route.roles()).isEmpty();
            }
        }
        var told = new TreeMap<String, String>();
        for (var path : contract.paths().properties()) {
            for (var one : path.getValue().properties()) {
                told.put(
                        one.getKey().toUpperCase(Locale.ROOT) + " " + plain(path.getKey()),
                        who(one.getValue()));
            }
        }
        assertThat(told).isEqualTo(real);
    }

    private static String who(JsonNode operation) {
        var security = operation.get("security");
        return security == null
                ? "whoever has signed in"
                : security.isEmpty() ? "everybody" : "partners";
    }

    @Test
    @DisplayName("is asked for again without being sent again")
    void tagged() {
        var first = anybody().json("/api/openapi.json");
        var known = Map.of("If-None-Match", first.header("ETag"));
        var again = anybody().send("GET", "/api/openapi.json", known, null);
        assertThat(first.json().get("openapi").asString()).startsWith("3.1");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    @DisplayName("describes what a reading page gets")
    void readings() {
        var opening = Map.of("title", book, "part", 1, "device", "手机");
        contract.told("openReading", opening, reader.json(reading + "/session", opening), 200);
        var phone = new Device(reader, clock, campaign.slug(), book);
        contract.told("beat", null, phone.open(1), 200);
        var beat = phone.body(1, 40);
        contract.told("beat", beat, phone.send(beat), 200);
        new Device(reader, clock, campaign.slug(), book).open(1);
        contract.told("beat", null, phone.beat(1, 80), 409);
        var place = Map.<String, Object>of("part", 1, "place", 40, "reading", true);
        contract.told("keepPlace", place, reader.json(reading + "/" + book + "/place", place), 204);
        var mark = Map.<String, Object>of("part", 1, "first", 3, "end", 9, "quote", "论语");
        var kept = reader.json(reading + "/" + book + "/marks", mark);
        contract.told("addMark", mark, kept, 200);
        var one = reading + "/" + book + "/marks/" + kept.json().get("id").asLong();
        var note = Map.<String, Object>of("note", "好");
        contract.told("noteMark", note, reader.json(one, note), 204);
        contract.told("dropMark", null, reader.json(one + "/drop", Map.of()), 204);
        contract.told("ownData", null, reader.json("/member/data"), 200);
    }

    @Test
    @DisplayName("describes what everybody gets")
    void open() {
        var boards = "/api/campaigns/" + campaign.slug() + "/standings/";
        var page = anybody().get("/c/" + campaign.slug() + "/standing").page();
        var seen = new ArrayList<String>();
        for (var link : page.select("nav.boards a").eachAttr("href")) {
            var board = link.replaceAll(".*/standing/|[?#].*", "");
            contract.told("standing", null, anybody().json(boards + board), 200);
            seen.add(board);
        }
        assertThat(seen).isNotEmpty();
        contract.told("why", null, anybody().json(boards + "streets/why?place=1"), 200);
        var given = the(Honours.class).now(campaign, Map.of(), Map.of());
        the(Honours.class).publish(campaign, given, "组委会");
        contract.told("awards", null, anybody().json("/api/campaigns/qingpu-2022/awards"), 200);
        contract.told("awardsMe", null, reader.json("/api/campaigns/qingpu-2022/awards/me"), 200);
        contract.told("health", null, anybody().json("/health"), 200);
    }

    @Test
    @DisplayName("describes every refusal")
    void refusals() {
        var boards = "/api/campaigns/" + campaign.slug() + "/standings/";
        contract.told("standing", null, anybody().json(boards + "none"), 404);
        contract.told("standing", null, anybody().json(boards + "points?count=101"), 400);
        contract.told("standing", null, anybody().json(boards + "points?count=x"), 400);
        var opening = Map.<String, Object>of("title", book, "part", 1);
        contract.told("openReading", null, anybody().json(reading + "/session", opening), 401);
        contract.told(
                "openReading", null, reader.json(reading + "/session", Map.of("title", book)), 400);
        var stranger = signedIn(setting.somebody());
        contract.told("openReading", null, stranger.json(reading + "/session", opening), 403);
        contract.told("beat", null, reader.json(reading + "/beat", Map.of()), 400);
        var mark = Map.<String, Object>of("part", 1, "first", 0, "end", 1);
        contract.told("addMark", null, reader.json(reading + "/999999/marks", mark), 404);
        contract.told(
                "noteMark", null, reader.json(reading + "/" + book + "/marks/0", Map.of()), 404);
        contract.told("ownData", null, anybody().json("/member/data"), 401);
    }

    @Test
    @DisplayName("would not pass an answer with another field or a missing one")
    void bites() {
        var schema = contract.schema("/components/schemas/Opened");
        assertThat(schema.validate(Contract.node(Map.of("every", 30)))).isNotEmpty();
        var more = Map.of("every", 30, "session", UUID.randomUUID(), "phone", "1");
        assertThat(schema.validate(Contract.node(more))).isNotEmpty();
    }

    /** Documents come and go at it, or it belongs to those at which they do. */
    private static boolean speaksJson(Route route) {
        var bytes = answered(route.handler().getMethod()).filter(t -> t == byte[].class);
        return (bytes.isEmpty() || route.pattern().endsWith(".json"))
                && Stream.of(route.handler().getBeanType().getDeclaredMethods())
                        .anyMatch(OpenApiTest::document)
                && answered(route.handler().getMethod()).isPresent();
    }

    private static boolean document(Method method) {
        var takes = Stream.of(method.getParameters());
        return takes.anyMatch(p -> p.isAnnotationPresent(RequestBody.class))
                || method.isAnnotationPresent(GetMapping.class)
                        && answered(method).filter(type -> type != Void.class).isPresent();
    }

    /** What is in the answer's body; nothing for a page. */
    private static Optional<Type> answered(Method method) {
        var type = method.getGenericReturnType();
        if (type instanceof ParameterizedType later
                && later.getRawType() == CompletableFuture.class) {
            type = later.getActualTypeArguments()[0];
        }
        return type instanceof ParameterizedType given && given.getRawType() == ResponseEntity.class
                ? Optional.of(given.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static String plain(String pattern) {
        return pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "{}");
    }
}
