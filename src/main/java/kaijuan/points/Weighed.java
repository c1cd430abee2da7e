package kaijuan.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import kaijuan.campaign.Campaign;
import kaijuan.correction.Effect;
import kaijuan.correction.Weighing;
import kaijuan.reading.Spans;
import kaijuan.tariff.Carry;
import kaijuan.tariff.Correction;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Person;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;
import org.springframework.stereotype.Component;

/** Counts a member's days with a correction and without, and says what differs. */
@Component
class Weighed implements Weighing {

    private final Facts facts;
    private final Reckoning reckoning;

    Weighed(Facts facts, Reckoning reckoning) {
        this.facts = facts;
        this.reckoning = reckoning;
    }

    @Override
    public DayFacts facts(Campaign campaign, long member, LocalDate day) {
        var key = new Spans.Day(campaign.id(), member, day);
        return Objects.requireNonNull(facts.of(List.of(key)).get(key));
    }

    @Override
    public Effect effect(
            Campaign campaign,
            long member,
            LocalDate day,
            List<Correction> with,
            List<Correction> without) {
        var key = new Spans.Day(campaign.id(), member, day);
        var days = new TreeSet<>(Scorer.ORDER);
        days.add(key);
        var first = new Spans.Day(campaign.id(), member, LocalDate.EPOCH);
        days.addAll(reckoning.from(List.of(first)));
        var order = List.copyOf(days);
        var read = new HashMap<>(facts.of(order));
        var people = facts.people(order);
        var before = points(campaign, order, read, people);
        var recorded = Objects.requireNonNull(read.get(key));
        var corrections = new ArrayList<>(recorded.corrections());
        without.forEach(corrections::remove);
        corrections.addAll(with);
        read.put(key, facts.with(campaign.id(), recorded, corrections));
        return effect(campaign, before, points(campaign, order, read, people));
    }

    /** Points by day and the rule's word. */
    private static Map<LocalDate, Map<String, Integer>> points(
            Campaign campaign,
            List<Spans.Day> order,
            Map<Spans.Day, DayFacts> read,
            Map<Spans.Day, Person> people) {
        var tariff = campaign.chapter(Tariff.class);
        var points = new TreeMap<LocalDate, Map<String, Integer>>();
        var carry = Carry.none();
        for (var day : order) {
            var person = people.getOrDefault(day, Person.ANYBODY);
            var of = Objects.requireNonNull(read.get(day));
            var scored = Scoring.score(tariff, person, of, carry);
            carry = scored.after();
            var byRule = new TreeMap<String, Integer>();
            for (Entry entry : scored.entries()) {
                byRule.merge(entry.rule(), entry.points(), Integer::sum);
            }
            points.put(day.day(), byRule);
        }
        return points;
    }

    private static Effect effect(
            Campaign campaign,
            Map<LocalDate, Map<String, Integer>> before,
            Map<LocalDate, Map<String, Integer>> after) {
        var tariff = campaign.chapter(Tariff.class);
        var changes = new ArrayList<Effect.Change>();
        for (var day : before.keySet()) {
            var was = before.getOrDefault(day, Map.of());
            var is = after.getOrDefault(day, Map.of());
            for (Rule rule : tariff.rules()) {
                int a = was.getOrDefault(rule.id(), 0);
                int b = is.getOrDefault(rule.id(), 0);
                if (a != b) {
                    changes.add(new Effect.Change(day, rule.name(), a, b));
                }
            }
        }
        return new Effect(sum(before), sum(after), changes);
    }

    private static int sum(Map<LocalDate, Map<String, Integer>> points) {
        return points.values().stream()
                .flatMap(day -> day.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
