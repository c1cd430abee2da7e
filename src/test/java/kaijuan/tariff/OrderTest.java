package kaijuan.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Facts that arrive one by one, in any order, late or twice, corrections among them, come to the
 * ledger of one counting of them all: for random tariffs and random histories, in any zone, over
 * days of 23, 24 and 25 hours.
 */
class OrderTest {

    /** A zone, and a day shortly before its clocks are moved, if ever. */
    private record Where(ZoneId zone, LocalDate first) {}

    private record Kept(DayFacts facts, List<Entry> entries, String carry) {}

    @Property(tries = 300)
    void oneByOneIsAllAtOnce(
            @ForAll("tariffs") String points,
            @ForAll("histories") List<Histories.Fact> facts,
            @ForAll("places") Where where,
            @ForAll long seed) {
        var tariff = Drawn.tariff(points);
        var arriving = new ArrayList<>(facts);
        arriving.addAll(facts.subList(0, facts.size() / 3));
        Collections.shuffle(arriving, new Random(seed));
        var kept = new TreeMap<Integer, Kept>();
        var arrived = new ArrayList<Histories.Fact>();
        for (var fact : arriving) {
            if (!arrived.contains(fact)) {
                arrived.add(fact);
            }
            arrive(tariff, where, arrived, fact.day(), kept);
        }
        var whole = new TreeMap<Integer, Kept>();
        arrive(tariff, where, facts, 0, whole);
        assertThat(entries(kept)).isEqualTo(entries(whole));
    }

    @Property(tries = 200)
    void aCorrectionTakenBackLeavesNothing(
            @ForAll("tariffs") String points,
            @ForAll("histories") List<Histories.Fact> facts,
            @ForAll("corrections") Histories.Fact correction,
            @ForAll("places") Where where) {
        var tariff = Drawn.tariff(points);
        var before = new TreeMap<Integer, Kept>();
        arrive(tariff, where, facts, 0, before);
        var kept = new TreeMap<>(before);
        var more = new ArrayList<>(facts);
        more.add(correction);
        arrive(tariff, where, more, correction.day(), kept);
        arrive(tariff, where, facts, correction.day(), kept);
        assertThat(entries(kept)).containsAllEntriesOf(entries(before));
    }

    private static TreeMap<Integer, List<Object>> entries(TreeMap<Integer, Kept> kept) {
        var entries = new TreeMap<Integer, List<Object>>();
        kept.forEach((day, k) -> entries.put(day, List.of(k.entries(), k.carry())));
        return entries;
    }

    /** Counts the day and those after it anew, from what the day before left in writing. */
    private static void arrive(
            Tariff tariff,
            Where where,
            List<Histories.Fact> arrived,
            int from,
            TreeMap<Integer, Kept> kept) {
        var before = kept.lowerEntry(from);
        var carry = before == null ? Carry.none() : Carry.parse(before.getValue().carry());
        for (int n : arrived.stream().map(Histories.Fact::day).sorted().distinct().toList()) {
            if (n >= from) {
                var of = arrived.stream().filter(f -> f.day() == n).map(Histories.Fact::what);
                var day = Drawn.on(where.first().plusDays(n), where.zone(), of.toArray());
                var scored = Scoring.score(tariff, Person.ANYBODY, day, carry);
                carry = scored.after();
                kept.put(n, new Kept(day, scored.entries(), carry.toString()));
            }
        }
    }

    @Provide
    Arbitrary<Where> places() {
        return Arbitraries.of(
                new Where(Drawn.ZONE, Drawn.DAY),
                new Where(ZoneId.of("Europe/Berlin"), LocalDate.parse("2022-03-20")),
                new Where(ZoneId.of("Europe/Berlin"), LocalDate.parse("2022-10-24")),
                new Where(ZoneId.of("America/New_York"), LocalDate.parse("2022-11-01")),
                new Where(ZoneId.of("Pacific/Apia"), LocalDate.parse("2011-12-26")));
    }

    @Provide
    Arbitrary<List<Histories.Fact>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<Histories.Fact> corrections() {
        return Histories.corrections();
    }

    @Provide
    Arbitrary<String> tariffs() {
        var worths =
                Arbitraries.of(
                        "fact: time, medium: book, every: 10m, points: 3",
                        "fact: time, every: 45m, points: 4, over: week",
                        "fact: time, tiers: {30m: 5, 1h: 8}",
                        "fact: time, milestones: {1h: 5, 3h: 9}",
                        "fact: time, points: 2, least: 20m, streak: {every: 2, grace: 1}",
                        "fact: time, every: 10m, points: 1, when: {hours: \"05:00-08:00\"}",
                        "fact: time, every: 20m, points: 2, when: {weekdays: [friday, saturday]}",
                        "fact: checkin, points: 5",
                        "fact: checkin, points: 6, streak: {at: [2, 3], cycle: 5}",
                        "fact: checkin, every: 3, points: 7, over: campaign",
                        "fact: outer, named: 答题, least: 60, points: 4",
                        "fact: outer, amounts: yes, every: 50, points: 2, over: week",
                        "fact: outer, amounts: yes, milestones: {100: 3, 500: 9}",
                        "fact: event, points: 10",
                        "fact: event, milestones: {2: 7, 4: 20}",
                        "fact: friend, points: 5");
        var caps =
                Arbitraries.of(
                        "",
                        ", cap: 12",
                        ", caps: {week: 20}",
                        ", caps: {day: 10, campaign: 40}",
                        ", caps: {title: 15}");
        return Combinators.combine(worths, caps)
                .as((worth, cap) -> worth + cap)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(
                        rules ->
                                Combinators.combine(
                                                Arbitraries.of("", DECIDED),
                                                Arbitraries.of("", GROUP))
                                        .as((decided, group) -> written(rules, decided, group)));
    }

    private static final String DECIDED =
            "    - {id: d1, name: 征文, fact: correction, named: 征文}\n"
                    + "    - {id: d2, name: 决定, fact: correction}\n";
    private static final String GROUP =
            "  caps: [{id: all, name: 全部, day: 15, week: 30}]\n"
                    + "  multiply: [{name: 双倍, days: 2022-05-09 to 2022-05-10, by: 150%},\n"
                    + "    {name: 周末, weekdays: [sunday], by: 200%}]\n";

    private static String written(List<String> rules, String decided, String group) {
        var text = new StringBuilder("points:\n  rules:\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append("    - {id: r%d, name: 规则, %s}\n".formatted(i, rules.get(i)));
        }
        return text.append(decided).append(group).toString();
    }
}
