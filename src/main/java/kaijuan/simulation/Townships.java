package kaijuan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Meter;
import kaijuan.unit.Unit;

/**
 * Made-up units: those with targets, or five that boards rank above those that people enter under;
 * below each of these some of every kind that people enter under, or else twenty.
 *
 * @param all every unit; its number is its place in the list, from 1
 * @param sums of the units that people enter under, how many may, each with all before it
 * @param leaves the numbers of these
 */
record Townships(List<Unit> all, long[] sums, long[] leaves) {

    private static final int UPPER = 5;
    private static final int EACH = 4;
    private static final int ALONE = 20;

    static Townships of(Campaign campaign) {
        var ranked = new LinkedHashSet<String>();
        var aimed = new LinkedHashSet<String>();
        for (var board : campaign.chapter(Boards.class).all()) {
            if (board.of() == Board.Of.UNITS) {
                ranked.addAll(new TreeSet<>(board.kinds()));
                boolean target = board.measure().equals(Meter.TARGET.word());
                aimed.addAll(target ? new TreeSet<>(board.kinds()) : Set.of());
            }
        }
        aimed.addAll(ranked);
        var entered = new TreeSet<>(campaign.entry().kinds());
        var above = ranked.stream().filter(k -> !entered.contains(k)).toList();
        var kinds = entered.stream().filter(ranked::contains).toList();
        var leafy = kinds.isEmpty() ? entered.stream().limit(1).toList() : kinds;
        var leaf = leafy.isEmpty() ? List.of("unit") : leafy;
        var codes = List.copyOf(campaign.targets().keySet());
        var units = new ArrayList<Unit>();
        if (entered.isEmpty() || above.isEmpty()) {
            var only = entered.isEmpty() && !ranked.isEmpty() ? List.copyOf(ranked) : leaf;
            var kind = codes.isEmpty() ? only : List.of(aimed.stream().findFirst().orElse("unit"));
            add(units, codes, codes.isEmpty() ? ALONE : codes.size(), kind, null);
            return weighed(campaign, units);
        }
        add(units, codes, codes.isEmpty() ? UPPER : codes.size(), above, null);
        for (var upper : List.copyOf(units)) {
            add(units, List.of(), Math.max(EACH, leaf.size()), leaf, upper);
        }
        return weighed(campaign, units);
    }

    private static void add(
            List<Unit> units,
            List<String> codes,
            int many,
            List<String> kinds,
            @org.jspecify.annotations.Nullable Unit upper) {
        for (int i = 0; i < many; i++) {
            long id = units.size() + 1L;
            var code = i < codes.size() ? codes.get(i) : "U" + id;
            var kind = kinds.get(i % kinds.size());
            var line = upper == null ? List.of(id) : List.of(upper.id(), id);
            units.add(new Unit(id, code, code, kind, upper == null ? null : upper.id(), line));
        }
    }

    private static Townships weighed(Campaign campaign, List<Unit> units) {
        var above = new TreeSet<Long>();
        units.forEach(u -> above.addAll(u.line().subList(0, u.line().size() - 1)));
        var leaves = units.stream().filter(u -> !above.contains(u.id())).toList();
        var sums = new long[leaves.size()];
        long sum = 0;
        for (int i = 0; i < sums.length; i++) {
            var top = units.get((int) (leaves.get(i).line().getFirst() - 1));
            sum += Math.max(1, campaign.targets().getOrDefault(top.code(), 1));
            sums[i] = sum;
        }
        return new Townships(
                List.copyOf(units), sums, leaves.stream().mapToLong(Unit::id).toArray());
    }

    /** A unit to enter under: as many under one as its target asks, in relation to the others. */
    int any(SplittableRandom chance) {
        long at = chance.nextLong(sums[sums.length - 1]);
        int leaf = 0;
        while (sums[leaf] <= at) {
            leaf++;
        }
        return (int) leaves[leaf];
    }
}
