package kaijuan.shop.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.Prize;
import kaijuan.shop.Prizes;
import kaijuan.shop.Sought;
import kaijuan.shop.State;
import kaijuan.shop.Way;
import kaijuan.shop.web.DeskOrders.Choice;
import kaijuan.shop.web.DeskOrders.Filter;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what orders are looked for, and says what can be. */
@Component
class OrderFilters {

    private static final List<String> FIELDS = List.of("state", "way", "prize", "unit");

    private final Prizes prizes;

    OrderFilters(Prizes prizes) {
        this.prizes = prizes;
    }

    Sought sought(Map<String, String> query) {
        try {
            return new Sought(
                    one(query, "state", State::of),
                    one(query, "way", Way::of),
                    one(query, "prize", Long::valueOf),
                    one(query, "unit", Long::valueOf));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("shop.desk.sought");
        }
    }

    private static <T> @Nullable T one(
            Map<String, String> query, String field, Function<String, T> of) {
        var word = query.getOrDefault(field, "");
        return word.isEmpty() ? null : of.apply(word);
    }

    /** What is looked for, as the query of an address that a page's number follows. */
    String query(Map<String, String> query) {
        return FIELDS.stream()
                .filter(f -> query.getOrDefault(f, "").matches("[a-z0-9]{1,19}"))
                .map(f -> f + "=" + query.get(f) + "&")
                .collect(Collectors.joining());
    }

    List<Filter> filters(Here here, Campaign campaign, Map<String, String> query) {
        var filters = new ArrayList<Filter>();
        filters.add(
                filter(
                        here,
                        query,
                        "state",
                        Arrays.stream(State.values()).map(State::word),
                        w -> here.say("shop.state." + w)));
        filters.add(
                filter(
                        here,
                        query,
                        "way",
                        Arrays.stream(Way.values()).map(Way::word),
                        w -> here.say("shop.by." + w)));
        var all = prizes.all(campaign);
        var names = all.stream().collect(Collectors.toMap(p -> "" + p.id(), Prize::name));
        filters.add(filter(here, query, "prize", all.stream().map(p -> "" + p.id()), names::get));
        var places = prizes.places(campaign);
        var units = places.stream().collect(Collectors.toMap(u -> "" + u.id(), Unit::name));
        filters.add(filter(here, query, "unit", places.stream().map(u -> "" + u.id()), units::get));
        return filters;
    }

    private static Filter filter(
            Here here,
            Map<String, String> query,
            String field,
            Stream<String> values,
            Function<String, String> label) {
        var chosen = query.getOrDefault(field, "");
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", here.say("shop.desk.any"), chosen.isEmpty()));
        values.forEach(v -> choices.add(new Choice(v, label.apply(v), v.equals(chosen))));
        return new Filter(field, here.say("shop.desk.by." + field), choices);
    }
}
