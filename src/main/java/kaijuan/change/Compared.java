package kaijuan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.points.Trials;
import kaijuan.standing.Complete;

/**
 * What another definition would change.
 *
 * @param differences points first, then boards and awards in their order, each with the greatest
 *     difference first
 * @param people how many people would have something else
 * @param units how many units
 * @param news ids of boards and awards that are new or gone, with + or - before each
 */
record Compared(List<Difference> differences, int people, int units, List<String> news) {

    static Compared of(Side before, Side after) {
        var found = new ArrayList<Difference>();
        points(before, after, found);
        unitPoints(before, after, found);
        var news = new ArrayList<String>();
        for (var id : union(before.boards(), after.boards())) {
            var was = before.boards().get(id);
            var is = after.boards().get(id);
            if (was != null && is != null && was.board().of() == is.board().of()) {
                board(was, is, found);
                continue;
            }
            if (was != null) {
                board(was, was.bare(), found);
            }
            if (is != null) {
                board(is.bare(), is, found);
            }
            news.add((is == null ? "-" : "+") + "board " + id);
        }
        for (var id : union(before.awards(), after.awards())) {
            var was = before.awards().get(id);
            var is = after.awards().get(id);
            if (was == null || is == null) {
                news.add((is == null ? "-" : "+") + "award " + id);
            }
            award(was, is, found);
        }
        return new Compared(found, count(found, false), count(found, true), List.copyOf(news));
    }

    private static int count(List<Difference> found, boolean units) {
        return (int)
                found.stream()
                        .filter(d -> d.units() == units)
                        .mapToLong(Difference::subject)
                        .distinct()
                        .count();
    }

    private static void points(Side before, Side after, List<Difference> to) {
        var some = new ArrayList<Difference>();
        for (var who : union(before.points(), after.points())) {
            long was = before.points().getOrDefault(who, Trials.Account.NONE).all().points();
            long is = after.points().getOrDefault(who, Trials.Account.NONE).all().points();
            if (was != is) {
                some.add(new Difference(false, who, Difference.What.POINTS, "", "", was, is, 0, 0));
            }
        }
        add(some, to);
    }

    private static void unitPoints(Side before, Side after, List<Difference> to) {
        var some = new ArrayList<Difference>();
        for (var unit : union(before.unitPoints(), after.unitPoints())) {
            long was = before.unitPoints().getOrDefault(unit, 0L);
            long is = after.unitPoints().getOrDefault(unit, 0L);
            if (was != is) {
                some.add(new Difference(true, unit, Difference.What.POINTS, "", "", was, is, 0, 0));
            }
        }
        add(some, to);
    }

    private static void board(Side.Placed was, Side.Placed is, List<Difference> to) {
        var board = is.board();
        // What a board of points says of scores is told with the points already.
        boolean scores =
                !board.measure().equals("points") || !was.board().measure().equals("points");
        var some = new ArrayList<Difference>();
        for (var who : union(was.places(), is.places())) {
            var a = was.places().getOrDefault(who, Complete.Place.none(who));
            var b = is.places().getOrDefault(who, Complete.Place.none(who));
            if (a.rank() != b.rank() || scores && a.score() != b.score()) {
                some.add(
                        new Difference(
                                !board.people(),
                                who,
                                Difference.What.BOARD,
                                board.id(),
                                board.name(),
                                a.score(),
                                b.score(),
                                a.rank(),
                                b.rank()));
            }
        }
        add(some, to);
    }

    private static void award(
            Side.@org.jspecify.annotations.Nullable Won was,
            Side.@org.jspecify.annotations.Nullable Won is,
            List<Difference> to) {
        boolean turned = was != null && is != null && was.award().people() != is.award().people();
        if (was != null && (is == null || turned)) {
            won(was, was.winners(), Map.of(), to);
        }
        if (is != null && (was == null || turned)) {
            won(is, Map.of(), is.winners(), to);
        }
        if (was != null && is != null && !turned) {
            won(is, was.winners(), is.winners(), to);
        }
    }

    private static void won(
            Side.Won award, Map<Long, Integer> was, Map<Long, Integer> is, List<Difference> to) {
        var some = new ArrayList<Difference>();
        for (var who : union(was, is)) {
            int before = was.getOrDefault(who, 0);
            int after = is.getOrDefault(who, 0);
            // Another place of the same award is the same award.
            if ((before == 0) != (after == 0)) {
                some.add(
                        new Difference(
                                !award.award().people(),
                                who,
                                Difference.What.AWARD,
                                award.award().id(),
                                award.award().name(),
                                0,
                                0,
                                before,
                                after));
            }
        }
        add(some, to);
    }

    private static void add(List<Difference> some, List<Difference> to) {
        some.sort(
                Comparator.comparingLong((Difference d) -> -d.size())
                        .thenComparing(Difference::subject));
        to.addAll(some);
    }

    /** The keys of both, in the order of the other definition, then what is gone. */
    private static <K> Set<K> union(Map<K, ?> was, Map<K, ?> is) {
        var all = new LinkedHashSet<K>(is.keySet());
        all.addAll(was.keySet());
        return all;
    }
}
