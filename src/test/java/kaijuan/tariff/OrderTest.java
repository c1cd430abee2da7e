package kaijuan.tariff;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Facts that arrive one by one, in any order, late or twice, come to the ledger of one counting of
 * them all: for random tariffs and random histories.
 */
class OrderTest {

    private record Fact(int day, Object what) {}

    private record Kept(DayFacts facts, List<Entry> entries, String carry) {}

    @Property(tries = 300)
    void oneByOneIsAllAtOnce(
            @ForAll("tariffs") String points,
            @ForAll("histories") List<Fact> facts,
            @ForAll long seed) {
        var tariff = Drawn.tariff(points);
        var arriving = new ArrayList<>(facts);
        arriving.addAll(facts.subList(0, facts.size() / 3));
        Collections.shuffle(arriving, new Random(seed));
        var kept = new TreeMap<Integer, Kept>();
        var arrived = new ArrayList<Fact>();
        for (var fact : arriving) {
            if (!arrived.contains(fact)) {
                arrived.add(fact);
            }
            arrive(tariff, arrived, fact.day(), kept);
        }
        var whole = new TreeMap<Integer, Kept>();
        arrive(tariff, facts, 0, whole);
        assertThat(kept).isEqualTo(whole);
    }

    /** Counts the day and those after it anew, from what the day before left in writing. */
    private static void arrive(
            Tariff tariff, List<Fact> arrived, int from, TreeMap<Integer, Kept> kept) {
        var before = kept.lowerEntry(from);
        var carry = before == null ? Carry.none() : Carry.parse(before.getValue().carry());
        for (int n : arrived.stream().map(Fact::day).sorted().distinct().toList()) {
            if (n >= from) {
                var of = arrived.stream().filter(f -> f.day() == n).map(Fact::what);
                var day = Drawn.day(n, of.sorted(OrderTest::order).toArray());
                var scored = Scoring.score(tariff, Person.ANYBODY, day, carry);
                carry = scored.after();
                kept.put(n, new Kept(day, scored.entries(), carry.toString()));
            }
        }
    }

    private static int order(Object a, Object b) {
        return name(a).compareTo(name(b));
    }

    private static String name(Object fact) {
        return fact instanceof DayFacts.Read r ? r.title() + " " + r.runs()[0] : fact.toString();
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        var reads =
                Combinators.combine(
                                Arbitraries.of("book", "audio"),
                                Arbitraries.integers().between(0, 22),
                                Arbitraries.integers().between(1, 59),
                                Arbitraries.longs().between(1, 3))
                        .as(
                                (medium, hour, minutes, title) ->
                                        (Object) Drawn.read(medium, hour, minutes, title));
        var checkins = Arbitraries.integers().between(0, 23).map(h -> (Object) h);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20), Arbitraries.oneOf(reads, checkins))
                .as(Fact::new)
                .list()
                .uniqueElements(f -> f.day() + name(f.what()))
                .ofMinSize(1)
                .ofMaxSize(40);
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
                        "fact: checkin, points: 5",
                        "fact: checkin, points: 6, streak: {at: [2, 3], cycle: 5}",
                        "fact: checkin, every: 3, points: 7, over: campaign");
        var caps =
                Arbitraries.of(
                        "",
                        ", cap: 12",
                        ", caps: {week: 20}",
                        ", caps: {day: 9, campaign: 40}",
                        ", caps: {title: 15}");
        return Combinators.combine(worths, caps)
                .as((worth, cap) -> worth + cap)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(rules -> Arbitraries.of("", GROUP).map(group -> written(rules, group)));
    }

    private static final String GROUP =
            "  caps: [{id: all, name: 全部, day: 15, week: 30}]\n"
                    + "  multiply: [{name: 双倍, days: 2022-05-09 to 2022-05-10, by: 150%}]\n";

    private static String written(List<String> rules, String group) {
        var text = new StringBuilder("points:\n  rules:\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append("    - {id: r%d, name: 规则, %s}\n".formatted(i, rules.get(i)));
        }
        return text.append(group).toString();
    }
}
