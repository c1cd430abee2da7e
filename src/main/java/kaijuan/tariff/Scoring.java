package kaijuan.tariff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores days: a pure function of facts, tariff and what earlier days left. */
public final class Scoring {

    /**
     * A day that has been scored.
     *
     * @param entries its ledger: by rule, each in the order of time
     * @param after what it leaves to the next day
     */
    public record Scored(List<Entry> entries, Carry after) {}

    private static final Comparator<Earned> IN_TIME =
            Comparator.comparing(Earned::at).thenComparingInt(Earned::order);

    private final Tariff tariff;
    private final DayFacts day;
    private final Carry carry;
    private final List<Earned> earned = new ArrayList<>();

    private Scoring(Tariff tariff, DayFacts day, Carry before) {
        this.tariff = tariff;
        this.day = day;
        this.carry = before.at(day.day(), tariff);
    }

    /** The ledger of the day. */
    public static Scored score(Tariff tariff, Person person, DayFacts recorded, Carry before) {
        var day = recorded.amended();
        var scoring = new Scoring(tariff, day, before);
        var evidence = new Evidence(day, person);
        boolean refers = tariff.plan().refers;
        for (int i = 0; i < tariff.rules().size(); i++) {
            var rule = tariff.rules().get(i);
            int from = scoring.earned.size();
            scoring.earn(rule, i, evidence.of(rule));
            scoring.decided(rule, i);
            for (int n = from; refers && n < scoring.earned.size(); n++) {
                evidence.earned(rule.id(), scoring.earned.get(n).at());
            }
        }
        if (scoring.earned.size() > 1) {
            scoring.earned.sort(IN_TIME);
        }
        var entries = new Limits(tariff.plan(), scoring.carry).entries(scoring.earned);
        return new Scored(entries, scoring.carry.closed());
    }

    private void earn(Rule rule, int order, Flow flow) {
        switch (rule.worth()) {
            case Rule.Each each -> each(rule, order, flow, each);
            case Rule.Every every -> every(rule, order, flow, every);
            case Rule.Tiers tiers -> tiers(rule, order, flow, tiers);
            case Rule.Streak streak -> streak(rule, order, flow, streak);
        }
    }

    private void each(Rule rule, int order, Flow flow, Rule.Each each) {
        if (!(rule.of() instanceof Rule.Time)) {
            for (int n = 1; n <= flow.sum(); n++) {
                add(rule, order, flow.reached(n), each.points(), n, flow, n);
            }
        } else if (flow.sum() >= each.least()) {
            add(rule, order, flow.reached(each.least()), each.points(), flow.sum(), flow, 0);
        }
    }

    private void decided(Rule rule, int order) {
        if (rule.of() instanceof Rule.Decided of) {
            for (var deed : day.deeds()) {
                if (of.holds(deed) && first(order, deed)) {
                    int points = deed.amount();
                    earned.add(
                            new Earned(
                                    rule,
                                    order,
                                    deed.at(),
                                    points,
                                    points,
                                    null,
                                    deed.name(),
                                    100));
                }
            }
        }
    }

    /** Whether no rule above has the decision. */
    private boolean first(int order, DayFacts.Deed deed) {
        return tariff.rules().subList(0, order).stream()
                .noneMatch(r -> r.of() instanceof Rule.Decided of && of.holds(deed));
    }

    private void every(Rule rule, int order, Flow flow, Rule.Every every) {
        int before = before(rule, every.over(), flow);
        int next = (before / every.amount() + 1) * every.amount();
        for (int sum = next; sum <= before + flow.sum(); sum += every.amount()) {
            int n = sum - before;
            add(rule, order, flow.reached(n), every.points(), sum, flow, n);
        }
    }

    private void tiers(Rule rule, int order, Flow flow, Rule.Tiers tiers) {
        int before = before(rule, tiers.over(), flow);
        int lower = 0;
        for (var tier : tiers.points().entrySet()) {
            int n = tier.getKey() - before;
            if (n > 0 && n <= flow.sum()) {
                int points = tier.getValue() - (tiers.adds() ? 0 : lower);
                add(rule, order, flow.reached(n), points, tier.getKey(), flow, n);
            }
            lower = tier.getValue();
        }
    }

    private void streak(Rule rule, int order, Flow flow, Rule.Streak streak) {
        if (flow.sum() < streak.least()) {
            return;
        }
        var length = "c^" + rule.id();
        var last = "c<" + rule.id();
        var missed = "c-" + rule.id();
        long today = day.day().toEpochDay();
        long gap = today - carry.get(last) - 1;
        var goes = carry.get(length) > 0 && carry.get(missed) + gap <= streak.grace();
        goes &= streak.cycle() == 0 || carry.get(length) < streak.cycle();
        carry.set(missed, goes ? carry.get(missed) + gap : 0);
        carry.set(length, goes ? carry.get(length) + 1 : 1);
        carry.set(last, today);
        int days = (int) carry.get(length);
        if (streak.pays(days)) {
            add(rule, order, flow.reached(streak.least()), streak.points(), days, flow, 0);
        }
    }

    /** What the window's sum was as the day began; adds the day to it. */
    private int before(Rule rule, Rule.Over over, Flow flow) {
        if (over == Rule.Over.DAY) {
            return 0;
        }
        var name = Carry.name(over, rule.id());
        int before = (int) carry.get(name);
        carry.add(name, flow.sum());
        return before;
    }

    /** Adds what was earned; {@code n} is how much of the flow it rests on, 0 for all of it. */
    private void add(Rule rule, int order, Instant at, int points, int amount, Flow flow, int n) {
        var title = n == 0 ? null : flow.title(n);
        var deed = n == 0 ? "" : flow.deed(n);
        int percent = tariff.multipliers().percent(rule.id(), day, day.second(at));
        earned.add(
                new Earned(rule, order, at, points * percent / 100, amount, title, deed, percent));
    }
}
