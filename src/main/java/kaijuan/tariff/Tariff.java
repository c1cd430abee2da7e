package kaijuan.tariff;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * The points chapter of a definition.
 *
 * @param rules its rules in the order written
 * @param caps the limits in the order in which they are asked: of titles, rules, groups, of all
 * @param multipliers windows in which points are multiplied
 * @param week the first day of a week
 */
public record Tariff(
        List<Rule> rules, List<Cap> caps, List<Multiplier> multipliers, DayOfWeek week) {

    /** A campaign without points. */
    public static final Tariff NONE = new Tariff(List.of(), List.of(), List.of(), DayOfWeek.MONDAY);

    /** Whether what happened on earlier days matters to a day's points. */
    public boolean carries() {
        return rules.stream().anyMatch(Rule::carries)
                || caps.stream().anyMatch(c -> c.window() != Cap.Window.DAY);
    }

    /** Whether anything about the person matters. */
    public boolean asks() {
        return rules.stream().map(Rule::when).anyMatch(When::asks);
    }

    /** The rule with the word. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The limit with the word. */
    public Optional<Cap> cap(String id) {
        return caps.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /**
     * The most that the rule can give on one day, for showing it; {@link Rule#NO_CAP} for no end.
     */
    public int most(Rule rule) {
        int most =
                caps.stream()
                        .filter(c -> c.rules().size() == 1 && c.of(rule.id()))
                        .filter(c -> c.window() == Cap.Window.DAY)
                        .mapToInt(Cap::most)
                        .min()
                        .orElse(Rule.NO_CAP);
        return Math.min(most, rule.most());
    }
}
