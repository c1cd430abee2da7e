package kaijuan.standing;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;

/** What would lift somebody one place, everybody else standing still. */
final class Lifts {

    private final Campaign campaign;
    private final Found found;
    private final Board board;
    private final Printed row;
    private final Numbers numbers;

    Lifts(Campaign campaign, Found found) {
        this.campaign = campaign;
        this.found = found;
        this.board = found.board();
        this.row = found.row();
        this.numbers = Numbers.of(board, row);
    }

    /** What would lift one place, each by itself. */
    List<Both> all() {
        var other = found.above();
        if (other == null) {
            return List.of(new Both("已经是第一位", "first already"));
        }
        if (board.measure().equals("target")) {
            return List.of();
        }
        long more = other.score() - row.score() + (board.shared() ? 0 : 1);
        var lifts = new ArrayList<Both>();
        lifts.add(Words.lift(board, more));
        if (board.formula() instanceof Formula.Composite composite && more > 0) {
            for (int p = 0; p < found.norms().size() && numbers.told(); p++) {
                if (composite.weighted().get(p).part().by().measure().runs()) {
                    lifts.add(lift(composite, p, row.score() + more));
                }
            }
        }
        return lifts;
    }

    /** How much more of one part alone would make the score. */
    private Both lift(Formula.Composite composite, int p, long wanted) {
        var weighted = composite.weighted().get(p);
        var name = SaidPart.of(weighted.part(), campaign);
        var norm = found.norms().get(p);
        long value = numbers.value(p);
        if (!norm.tells()) {
            return new Both(
                    name.zh() + "：要看其他人的名次，这里算不出",
                    name.en() + " alone: depends on the ranks of others, not told here");
        }
        long low = value;
        long high = Math.max(norm.best(), value);
        if (score(composite, p, high) < wanted) {
            return new Both(
                    name.zh() + "：单靠这一项不够", name.en() + " alone: not even the best would do");
        }
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            if (score(composite, p, middle) >= wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
        var more = more(weighted.part(), high - value);
        return new Both(
                name.zh() + "：再多 " + more.zh(), name.en() + " alone: " + more.en() + " more");
    }

    private static Both more(Part part, long more) {
        if (part.quantity() != Quantity.TIME || part.decimals() > 0) {
            return Reasons.amount(part, more);
        }
        var minutes = Words.number(Math.max(1, Math.ceilDiv(more, 60)));
        return new Both(minutes + " 分钟", minutes + " minutes");
    }

    private long score(Formula.Composite composite, int part, long value) {
        long sum = 0;
        for (int p = 0; p < composite.weighted().size(); p++) {
            long norm = p == part ? found.norms().get(p).of(value, row.listed()) : numbers.norm(p);
            sum += composite.weighted().get(p).weight() * norm;
        }
        return Scores.rounded(sum, composite.decimals());
    }
}
