package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("A board of any terms")
class PlacingPropertiesTest {

    private static final List<String> FORMS =
            List.of("share", "minmax", "percentile", "rank", "value", "rank, points: [50, 30, 10]");

    private record Person(long id, long[] has, long[] at, boolean listed) {}

    private record Case(String boards, List<Person> people, List<String> forms, int[] weights) {}

    /** Few people with small numbers, so that many are equal. */
    private static Case made(long seed, int size) {
        var random = new Random(seed);
        var forms = new ArrayList<String>();
        int first = 1 + random.nextInt(99);
        int[] weights = {first, 100 - first};
        for (int i = 0; i < 2; i++) {
            forms.add(FORMS.get(random.nextInt(FORMS.size())));
        }
        var boards =
                "boards:\n  - id: b\n    name: 榜\n    parts:\n"
                        + "      - {measure: points, weight: %d%%, as: %s}\n"
                                .formatted(weights[0], forms.get(0))
                        + "      - {measure: checkins, weight: %d%%, as: %s}\n"
                                .formatted(weights[1], forms.get(1))
                        + (random.nextBoolean() ? "    ties: shared\n" : "")
                        + (random.nextBoolean() ? "    then: [{measure: days}]\n" : "");
        var people = new ArrayList<Person>();
        for (int i = 1; i <= size; i++) {
            long[] has = {random.nextInt(6), random.nextInt(4), random.nextInt(3)};
            long[] at = {random.nextInt(5), random.nextInt(5), random.nextInt(5)};
            people.add(new Person(i, has, at, random.nextInt(5) > 0));
        }
        return new Case(boards, people, forms, weights);
    }

    private static Made below(List<Person> people) {
        var made = new Made();
        for (var one : people) {
            made.person(one.id(), 0, one.listed(), 30);
            made.has(one.id(), "points", one.has()[0], one.at()[0]);
            made.has(one.id(), "checkins", one.has()[1], one.at()[1]);
            made.has(one.id(), "days;least=1", one.has()[2], one.at()[2]);
        }
        return made;
    }

    @Property(tries = 400)
    @Label("gives everybody the score and the rank that are counted in the most obvious way")
    void bruteForce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
        var one = made(seed, size);
        var campaign = Made.campaign(one.boards());
        var board = campaign.chapter(Boards.class).all().getFirst();
        var rows = below(one.people()).rows(campaign);
        var there = one.people().stream().filter(p -> p.has()[0] + p.has()[1] > 0).toList();
        assertThat(rows).hasSameSizeAs(there);
        for (var row : rows) {
            var who = there.stream().filter(p -> p.id() == row.subject()).findFirst().orElseThrow();
            assertThat(row.score()).as(one.boards()).isEqualTo(score(one, there, who));
            long better =
                    there.stream()
                            .filter(Person::listed)
                            .filter(p -> order(one, board, there).compare(p, who) < 0)
                            .count();
            assertThat((long) row.rank()).as(one.boards()).isEqualTo(better + 1);
        }
    }

    private static Comparator<Person> order(Case one, Board board, List<Person> there) {
        Comparator<Person> order = Comparator.comparingLong((Person p) -> -score(one, there, p));
        if (!board.then().isEmpty()) {
            order = order.thenComparingLong(p -> -p.has()[2]);
        }
        return board.shared()
                ? order
                : order.thenComparingLong(PlacingPropertiesTest::reached)
                        .thenComparingLong(Person::id);
    }

    private static long reached(Person p) {
        return Math.max(p.has()[0] > 0 ? p.at()[0] : -1, p.has()[1] > 0 ? p.at()[1] : -1);
    }

    /** With decimals as long as it takes, rounded where the rules page says. */
    private static long score(Case one, List<Person> there, Person who) {
        var sum = BigDecimal.ZERO;
        for (int p = 0; p < 2; p++) {
            int part = p;
            var listed = there.stream().filter(Person::listed).map(o -> o.has()[part]).toList();
            var others =
                    there.stream()
                            .filter(Person::listed)
                            .filter(o -> o.id() != who.id())
                            .map(o -> o.has()[part])
                            .toList();
            var norm = norm(one.forms().get(p), who.has()[p], listed, others);
            sum = sum.add(norm.multiply(BigDecimal.valueOf(one.weights()[p], 2)));
        }
        return sum.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    private static BigDecimal norm(String form, long v, List<Long> listed, List<Long> others) {
        long best = listed.stream().mapToLong(x -> x).max().orElse(0);
        long least = listed.stream().mapToLong(x -> x).min().orElse(0);
        return switch (form) {
            case "value" -> BigDecimal.valueOf(v);
            case "share" -> best == 0 ? percent(v > 0 ? 1 : 0, 1) : percent(v, best);
            case "minmax" ->
                    best == least
                            ? percent(v > 0 && v >= best ? 1 : 0, 1)
                            : percent(Math.max(0, v - least), best - least);
            case "percentile" ->
                    others.isEmpty()
                            ? percent(v > 0 ? 1 : 0, 1)
                            : percent(others.stream().filter(x -> x < v).count(), others.size());
            default -> v == 0 ? BigDecimal.ZERO : ranked(form.contains("points"), v, others);
        };
    }

    private static BigDecimal ranked(boolean table, long v, List<Long> others) {
        int more = (int) others.stream().filter(x -> x > v).count();
        int equal = 1 + (int) others.stream().filter(x -> x == v).count();
        int all = 1 + (int) others.stream().filter(x -> x > 0).count();
        var sum = BigDecimal.ZERO;
        for (int rank = more + 1; rank <= more + equal; rank++) {
            var points =
                    table
                            ? BigDecimal.valueOf(
                                    rank == 1 ? 50 : rank == 2 ? 30 : rank == 3 ? 10 : 0)
                            : BigDecimal.valueOf(100L * (all - rank + 1))
                                    .divide(BigDecimal.valueOf(all), 40, RoundingMode.HALF_UP);
            sum = sum.add(points);
        }
        // 40 places and then 12: thirds that add up to a whole are a whole.
        return sum.divide(BigDecimal.valueOf(equal), 40, RoundingMode.HALF_UP)
                .setScale(12, RoundingMode.HALF_UP)
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(long a, long b) {
        return BigDecimal.valueOf(100 * a).divide(BigDecimal.valueOf(b), 4, RoundingMode.HALF_UP);
    }

    @Property(tries = 100)
    @Label("is the same in whatever order facts arrive")
    void order(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
        var one = made(seed, size);
        var campaign = Made.campaign(one.boards());
        var shuffled = new ArrayList<>(one.people());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(below(shuffled).rows(campaign)).isEqualTo(below(one.people()).rows(campaign));
    }
}
