package kaijuan.tariff;

import java.util.List;
import java.util.stream.IntStream;

/** What is worked out of a tariff once, so that a day is scored without looking anything up. */
final class Plan {

    /** The limits, in the order in which they are asked. */
    final List<Cap> caps;

    /** By the place of a rule: the places of the limits that are asked of it. */
    final int[][] asked;

    /** How many rules there are. */
    final int rules;

    /** Whether what happened on earlier days matters to a day's points. */
    final boolean carries;

    /** Whether anything is counted over a month of the calendar. */
    final boolean months;

    /** Whether anything is counted over a week. */
    final boolean weeks;

    /** Whether some rule looks at what others have given. */
    final boolean refers;

    private static boolean asked(Rule rule, Cap cap) {
        return cap.of(rule.id()) && !(rule.of() instanceof Rule.Decided);
    }

    Plan(List<Rule> rules, List<Cap> caps) {
        this.caps = caps;
        this.rules = rules.size();
        asked =
                rules.stream()
                        .map(
                                r ->
                                        IntStream.range(0, caps.size())
                                                .filter(i -> asked(r, caps.get(i)))
                                                .toArray())
                        .toArray(int[][]::new);
        carries =
                rules.stream().anyMatch(Rule::carries)
                        || caps.stream().anyMatch(c -> c.window() != Cap.Window.DAY);
        months =
                caps.stream().anyMatch(c -> c.window() == Cap.Window.MONTH)
                        || rules.stream().anyMatch(r -> r.sums(Rule.Over.MONTH));
        weeks =
                caps.stream().anyMatch(c -> c.window() == Cap.Window.WEEK)
                        || rules.stream().anyMatch(r -> r.sums(Rule.Over.WEEK));
        refers =
                rules.stream()
                        .anyMatch(r -> !r.when().after().isEmpty() || r.of() instanceof Rule.All);
    }
}
