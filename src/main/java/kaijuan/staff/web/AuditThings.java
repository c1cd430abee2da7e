package kaijuan.staff.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijuan.ground.audit.Named;
import kaijuan.ground.audit.Noted;
import kaijuan.ground.text.Text;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What entries of the audit log are about, and their figures, in the reader's language. */
@Component
class AuditThings {

    private static final JsonMapper JSON = new JsonMapper();

    private final Units units;
    private final List<Named> rooms;

    AuditThings(Units units, List<Named> rooms) {
        this.units = units;
        this.rooms = rooms;
    }

    /** The object, which is no person, in words. */
    String object(Text text, String about) {
        if (about.isEmpty() || about.equals("installation")) {
            return text.say("staff.everywhere");
        }
        return named(about).orElseGet(() -> numbered(text, about));
    }

    private Optional<String> named(String about) {
        var unit =
                units.all().stream()
                        .filter(u -> about.equals("unit " + u.id()))
                        .map(Unit::name)
                        .findFirst();
        return unit.or(() -> rooms.stream().flatMap(r -> r.named(about).stream()).findFirst());
    }

    private static String numbered(Text text, String about) {
        var parts = about.split(" ", 2);
        var key = "staff.audit.thing." + parts[0];
        return parts.length == 2 && text.knows(key) ? text.say(key, parts[1]) : about;
    }

    /** Everything that the entry says besides, in words. */
    String detail(Text text, Noted entry) {
        return JSON.readTree(entry.detail()).properties().stream()
                .filter(e -> !e.getValue().asString("-").isEmpty())
                .map(e -> figure(text, e.getKey(), e.getValue()))
                .collect(Collectors.joining(text.either("；", "; ")));
    }

    private String figure(Text text, String key, JsonNode value) {
        var said =
                (value.isArray() ? value.valueStream() : Stream.of(value))
                        .map(one -> value(text, key, one.asString(one.toString())))
                        .collect(Collectors.joining(text.either("、", ", ")));
        var label = "staff.audit.figure." + key;
        return text.knows(label) ? text.say(label, said) : key + " " + said;
    }

    private String value(Text text, String key, String value) {
        return switch (key) {
            case "device" -> PeopleTelling.device(text, value);
            case "role" -> word(text, "staff.role.", value);
            case "campaign" -> named("campaign " + value).orElse(value);
            case "where", "from", "to" -> object(text, value);
            case "under" -> units.maybe(value).map(Unit::name).orElse(value);
            default ->
                    Stream.of(value.split(" "))
                            .map(one -> word(text, "staff.audit.is.", one))
                            .collect(Collectors.joining(text.either("、", ", ")));
        };
    }

    private static String word(Text text, String start, String word) {
        var key = start + word.toLowerCase(Locale.ROOT);
        return text.knows(key) ? text.say(key) : word;
    }
}
