package kaijuan.standing;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** Finds the reasons of a place: a pure function of the row, the one above and the board. */
final class Reasons {

    private final Campaign campaign;
    private final Found found;
    private final Board board;
    private final Printed row;
    private final Numbers numbers;

    Reasons(Campaign campaign, Found found) {
        this.campaign = campaign;
        this.found = found;
        this.board = found.board();
        this.row = found.row();
        this.numbers = Numbers.of(board, row);
    }

    /** What the score is made of. */
    List<Explanation.Term> parts() {
        if (board.formula() instanceof Formula.Composite(var weighted, var decimals)) {
            return numbers.told()
                    ? IntStream.range(0, weighted.size())
                            .mapToObj(p -> term(weighted.get(p), p))
                            .toList()
                    : List.of();
        }
        var part = board.formula().parts().getFirst();
        return List.of(
                new Explanation.Term(
                        SaidPart.of(part, campaign),
                        Words.score(board, row.score()),
                        divided(part, 0),
                        100,
                        null,
                        null,
                        null,
                        0,
                        0));
    }

    private Explanation.Term term(Formula.Weighted weighted, int p) {
        var part = weighted.part();
        var norm = p < found.norms().size() ? found.norms().get(p) : null;
        return new Explanation.Term(
                SaidPart.of(part, campaign),
                amount(part, numbers.value(p)),
                divided(part, p),
                weighted.weight(),
                SaidFormula.form(weighted),
                norm == null ? null : amount(part, norm.best()),
                norm == null ? null : amount(part, norm.least()),
                numbers.norm(p),
                Ratio.of(numbers.norm(p), weighted.weight(), 100));
    }

    /** So much of a part. */
    static Both amount(Part part, long value) {
        if (part.by().measure() == Meter.TARGET) {
            return Both.name(Words.decimal(value, part.decimals()) + "%");
        }
        return part.quantity() == Quantity.TIME && part.decimals() > 0
                ? Words.amount(Quantity.TIME, 0, value / Normed.POINT)
                : Words.amount(part.quantity(), part.decimals(), value);
    }

    private @Nullable Both divided(Part part, int p) {
        if (!numbers.told() || part.per() == Part.Per.ALL && part.by().measure() != Meter.TARGET) {
            return null;
        }
        boolean target = part.per() == Part.Per.TARGET || part.by().measure() == Meter.TARGET;
        long by = target ? numbers.target() : numbers.heads();
        var sum = Words.amount(part.quantity(), 0, numbers.sum(p));
        return new Both(
                sum.zh() + " ÷ " + (target ? "指标 " : "报名 ") + Words.number(by) + " 人",
                sum.en() + " ÷ " + Words.number(by) + (target ? " aimed at" : " entrants"));
    }

    /** Further numbers that tell equals apart. */
    List<Explanation.Figure> keys() {
        return !numbers.told()
                ? List.of()
                : IntStream.range(0, board.then().size())
                        .mapToObj(
                                k -> {
                                    var part = board.then().get(k);
                                    return new Explanation.Figure(
                                            SaidPart.of(part, campaign),
                                            amount(part, numbers.key(k)));
                                })
                        .toList();
    }

    /** Who stands above, and by what. */
    Explanation.@Nullable Above above() {
        var other = found.above();
        return other == null
                ? null
                : new Explanation.Above(
                        other.rank(), Words.score(board, other.score()), why(other));
    }

    private Both why(Printed other) {
        if (board.measure().equals("target") && share(other) != share(row)) {
            return new Both("完成指标的比例更高", "a larger part of the target");
        }
        if (other.score() != row.score()) {
            return new Both("得分更高", "a higher score");
        }
        var theirs = Numbers.of(board, other);
        for (int k = 0; numbers.told() && theirs.told() && k < board.then().size(); k++) {
            if (theirs.key(k) != numbers.key(k)) {
                var part = board.then().get(k);
                var said = SaidPart.of(part, campaign);
                var has = amount(part, theirs.key(k));
                return new Both(
                        "同分，" + said.zh() + "更多：" + has.zh(),
                        "as much, and more of " + said.en() + ": " + has.en());
            }
        }
        if (other.reachedAt().isBefore(row.reachedAt())) {
            var at = other.reachedAt().atZone(zone()).toLocalDateTime().withNano(0);
            return new Both(
                    "同分，先达到：" + at.toString().replace('T', ' '),
                    "as much, and reached it first: " + at.toString().replace('T', ' '));
        }
        return new Both("同分，同一时刻达到，登记在前", "as much at the same moment, and registered before");
    }

    private ZoneId zone() {
        return campaign.zone();
    }

    private static double share(Printed row) {
        var target = row.target();
        return target == null || target == 0 ? -1 : (double) row.score() / target;
    }
}
