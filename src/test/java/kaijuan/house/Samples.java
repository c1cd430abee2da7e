package kaijuan.house;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kaijuan.Routes.Route;
import kaijuan.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things of one campaign and one unit, one of each kind, made when it is asked for. */
final class Samples {

    private final Things things;
    private final Map<String, Supplier<String>> all = new LinkedHashMap<>();
    private final Map<String, String> made = new HashMap<>();

    Samples(Tables house, JdbcClient sql) {
        this.things = new Things(house, sql);
        list();
    }

    private void list() {
        all.put(".* (campaign|slug)", things.campaign::slug);
        all.put(".* unit", () -> String.valueOf(things.unit));
        all.put(".* day", () -> "2022-05-02");
        all.put(".* hour", () -> "8");
        all.put(".* format", () -> "csv");
        all.put(".*/import/.* id", things::spreadsheet);
        all.put(".*/boards/.* board", () -> "points");
        all.put("/staff/people/.* person", text(things::clerk));
        all.put(".* member", text(things::entrant));
        all.put(".*/enrolment/requests.* id", text(things::request));
        all.put(".*/correction/.* correction", text(things::correction));
        all.put("/editor/.* id", text(things::draft));
        all.put("/editor/.* no", text(things::preview));
        all.put(".* event", text(things::event));
        all.put(".*/help/.* id", text(things::question));
        all.put(".*/announcement/.* id", text(things::announcement));
        all.put(".*/inquiry/.* id", text(things::inquiry));
        all.put(".*/live/desk/.* id", text(things::lecture));
        all.put(".*/live/proposals/.* id", text(things::proposal));
        all.put(".*/shop/desk/.* prize", text(things::prize));
        all.put(".*/shop/.* id", text(() -> things.order(things.code())));
        all.put(".*/shop/.* pass", things::pass);
        all.put("/staff/partners/.* partner", text(things::partner));
    }

    /** What stands in the place of the route; null where there is no sample. */
    String of(Route route, String place) {
        var asked = route.pattern() + " " + place;
        return all.entrySet().stream()
                .filter(one -> asked.matches(one.getKey()))
                .map(one -> made.computeIfAbsent(one.getKey(), key -> one.getValue().get()))
                .findFirst()
                .orElse(null);
    }

    /** What a form says in the field: of a thing, where the field names one. */
    String field(String name) {
        return switch (name) {
            case "campaign", "slug" -> things.campaign.slug();
            case "unit" -> String.valueOf(things.unit);
            case "role" -> "clerk";
            case "phone" -> things.phone;
            default -> "1";
        };
    }

    private static Supplier<String> text(LongSupplier number) {
        return () -> String.valueOf(number.getAsLong());
    }
}
