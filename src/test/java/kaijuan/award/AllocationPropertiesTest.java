package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("However awards are defined and whoever stands where")
class AllocationPropertiesTest {

    /** A drawn case: tiers by points, then one by time for who has won none of them. */
    private record Case(Campaign campaign, List<int[]> tiers, boolean[] falls, Given given) {}

    private static Case draw(long seed) {
        var random = new Random(seed);
        var tiers = new ArrayList<int[]>();
        var yaml = new StringBuilder("awards:\n");
        int next = 1 + random.nextInt(2);
        int count = 1 + random.nextInt(3);
        var falls = new boolean[count];
        for (int i = 0; i < count; i++) {
            int last = next + random.nextInt(3);
            int least = (count - i) * 3;
            falls[i] = i < count - 1 && random.nextBoolean();
            tiers.add(new int[] {next, last, least});
            yaml.append(
                    "  - {id: t%d, name: 奖, by: points, ranks: %d-%d, threshold: %d, empty: %s}\n"
                            .formatted(i, next, last, least, falls[i] ? "fall" : "leave"));
            next = last + 1 + (random.nextInt(4) == 0 ? 1 : 0);
        }
        yaml.append("  - {id: other, name: 奖, by: time, ranks: 1-3, exclude: [");
        yaml.append(
                        String.join(
                                ", ",
                                java.util.stream.IntStream.range(0, count)
                                        .mapToObj(i -> "t" + i)
                                        .toList()))
                .append("]}\n");
        var c = Defined.campaign(yaml.toString());
        var races =
                Map.of(
                        "points", Defined.race(c, "points", scores(random)),
                        "time", Defined.race(c, "time", scores(random)));
        var barred = new HashMap<Long, Both>();
        for (long i = 1; i < 12; i++) {
            if (random.nextInt(6) == 0) {
                barred.put(i, Both.name("staff"));
            }
        }
        return new Case(c, tiers, falls, new Given(races, barred, Map.of(), Map.of()));
    }

    private static long[] scores(Random random) {
        return LongStream.generate(() -> random.nextInt(14))
                .limit(random.nextInt(12))
                .map(s -> -s)
                .sorted()
                .map(s -> -s)
                .toArray();
    }

    private static List<Outcome> outcomes(Case one) {
        return Allocation.of(one.campaign().chapter(Awards.class), one.given());
    }

    @Property(tries = 300)
    @Label("it is what the rules say, read word by word for each person")
    void literal(@ForAll long seed) {
        var one = draw(seed);
        var winners = Defined.winners(outcomes(one));
        var taken = new HashSet<Long>();
        var expected = literally(one);
        for (int i = 0; i < one.tiers().size(); i++) {
            assertThat(Set.copyOf(winners.getOrDefault("t" + i, List.of())))
                    .isEqualTo(expected.getOrDefault(i, Set.of()));
            taken.addAll(expected.getOrDefault(i, Set.of()));
        }
        var others =
                one.given().races().get("time").line().stream()
                        .map(Contender::subject)
                        .filter(s -> !taken.contains(s) && !one.given().barred().containsKey(s))
                        .limit(3)
                        .toList();
        assertThat(winners.get("other")).isEqualTo(others);
    }

    /** Each person for themselves: the tier of their place, and those below while it falls. */
    private static Map<Integer, Set<Long>> literally(Case one) {
        var found = new HashMap<Integer, Set<Long>>();
        int place = 0;
        for (var who : one.given().races().get("points").line()) {
            if (one.given().barred().containsKey(who.subject())) {
                continue;
            }
            place++;
            boolean mine = false;
            for (int i = 0; i < one.tiers().size(); i++) {
                var tier = one.tiers().get(i);
                mine |= tier[0] <= place && place <= tier[1];
                if (mine && who.score() >= tier[2]) {
                    found.computeIfAbsent(i, t -> new HashSet<>()).add(who.subject());
                    break;
                }
                if (mine && !one.falls()[i]) {
                    break;
                }
            }
        }
        return found;
    }

    @Property(tries = 200)
    @Label("there are never more winners than places, and nobody wins two")
    void limits(@ForAll long seed) {
        var one = draw(seed);
        var outcomes = outcomes(one);
        int last = one.tiers().getLast()[1];
        int sum = 0;
        var seen = new HashSet<Long>();
        for (var outcome : outcomes) {
            var winners = Defined.winners(outcome);
            assertThat(winners).hasSizeLessThanOrEqualTo(outcome.places().size());
            assertThat(winners).allMatch(seen::add);
            assertThat(winners).noneMatch(one.given().barred()::containsKey);
            sum += winners.size();
        }
        assertThat(sum).isLessThanOrEqualTo(last + 3);
    }

    @Property(tries = 100)
    @Label("computed again it is the same")
    void again(@ForAll long seed) {
        assertThat(outcomes(draw(seed))).isEqualTo(outcomes(draw(seed)));
    }
}
