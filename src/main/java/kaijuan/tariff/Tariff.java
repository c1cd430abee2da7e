package kaijuan.tariff;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The points chapter of a definition. */
public final class Tariff {

    /** A campaign without points. */
    public static final Tariff NONE =
            new Tariff(List.of(), List.of(), new Multipliers(List.of(), false), DayOfWeek.MONDAY);

    private final List<Rule> rules;
    private final List<Cap> caps;
    private final Multipliers multipliers;
    private final DayOfWeek week;
    private final Plan plan;

    Tariff(List<Rule> rules, List<Cap> caps, Multipliers multipliers, DayOfWeek week) {
        this.rules = List.copyOf(rules);
        this.caps = List.copyOf(caps);
        this.multipliers = multipliers;
        this.week = week;
        this.plan = new Plan(this.rules, this.caps);
    }

    /** Its rules in the order written. */
    public List<Rule> rules() {
        return rules;
    }

    /** The limits in the order in which they are asked: of titles, rules, groups, of all. */
    public List<Cap> caps() {
        return caps;
    }

    /** Windows in which points are multiplied. */
    public Multipliers multipliers() {
        return multipliers;
    }

    /** The first day of a week. */
    public DayOfWeek week() {
        return week;
    }

    Plan plan() {
        return plan;
    }

    /** Whether what happened on earlier days matters to a day's points. */
    public boolean carries() {
        return plan.carries;
    }

    /** Whether anything is counted over a month of the calendar. */
    boolean months() {
        return plan.months;
    }

    /** Whether anything about the person matters. */
    public boolean asks() {
        return rules.stream().map(Rule::when).anyMatch(When::asks);
    }

    /** The rule with the word. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The rule under which points by a decision of the name stand. */
    public Optional<Rule> decided(String name) {
        return rules.stream()
                .filter(
                        r ->
                                r.of() instanceof Rule.Decided(var names)
                                        && (names.isEmpty() || names.contains(name)))
                .findFirst();
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
