package kaijuan.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The scores of everybody on one list.
 *
 * @param order what they are ordered by, highest first
 * @param score what is shown
 * @param reached when what last raised it happened, in milliseconds since 1970
 * @param norms of a composite: of each part how numbers come into their form; else empty
 */
record Scores(long[] order, long[] score, long[] reached, List<Normed> norms) {

    private static final int HUNDRED = 100;

    /** Of the members of a list, by their indexes in the field. */
    static Scores of(Board board, Field field, int[] members) {
        return switch (board.formula()) {
            case Formula.Single(var part) -> single(part, field, members);
            case Formula.Composite composite -> composite(composite, field, members);
        };
    }

    private static Scores single(Part part, Field field, int[] members) {
        var column = field.columns().getFirst();
        var order = picked(column.values(), members);
        // Of targets people see how many there are; the order is that of the part of the target.
        var score = part.by().measure() == Meter.TARGET ? picked(field.heads(), members) : order;
        return new Scores(order, score, picked(column.reached(), members), List.of());
    }

    private static Scores composite(Formula.Composite formula, Field field, int[] members) {
        var sums = new long[members.length];
        var reached = new long[members.length];
        var norms = new ArrayList<Normed>();
        for (int p = 0; p < formula.weighted().size(); p++) {
            var weighted = formula.weighted().get(p);
            var column = field.columns().get(p);
            var norm = norm(weighted, column, field, members);
            norms.add(norm);
            for (int i = 0; i < members.length; i++) {
                long value = column.values()[members[i]];
                sums[i] += weighted.weight() * norm.of(value, field.listed().get(members[i]));
                if (value > 0) {
                    reached[i] = Math.max(reached[i], column.reached()[members[i]]);
                }
            }
        }
        var scores = Arrays.stream(sums).map(s -> rounded(s, formula.decimals())).toArray();
        return new Scores(scores, scores, reached, norms);
    }

    /** Weighted ten-thousandths, weights in per cent, as a score with so many decimals. */
    static long rounded(long sum, int decimals) {
        return Ratio.of(sum, Normed.unit(Quantity.POINTS, decimals), HUNDRED * Normed.POINT);
    }

    private static Normed norm(
            Formula.Weighted weighted, Column column, Field field, int[] members) {
        var listed =
                Arrays.stream(members)
                        .filter(field.listed()::get)
                        .mapToLong(i -> column.values()[i])
                        .toArray();
        long unit = Normed.unit(weighted.part().quantity(), column.decimals());
        return new Normed(weighted.form(), unit, listed);
    }

    private static long[] picked(long[] of, int[] members) {
        return Arrays.stream(members).mapToLong(i -> of[i]).toArray();
    }
}
