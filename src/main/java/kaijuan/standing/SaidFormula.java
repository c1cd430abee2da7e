package kaijuan.standing;

import java.util.List;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;

/** A composite in words. */
final class SaidFormula {

    /** The columns of a composite's table. */
    static final List<Both> COLUMNS =
            List.of(
                    new Both("项目", "Part"),
                    new Both("权重", "Weight"),
                    new Both("换算", "How it counts"));

    private SaidFormula() {}

    /** A row of the table. */
    static List<Both> row(Formula.Weighted weighted, Campaign campaign) {
        return List.of(
                SaidPart.of(weighted.part(), campaign),
                Both.name(weighted.weight() + "%"),
                form(weighted));
    }

    /** The same as a sentence. */
    static Both part(Formula.Weighted weighted, Campaign campaign) {
        var part = SaidPart.of(weighted.part(), campaign);
        var form = form(weighted);
        return new Both(
                part.zh() + "占 " + weighted.weight() + "%：" + form.zh() + "。",
                weighted.weight() + " %: " + part.en() + ", " + form.en() + ".");
    }

    static Both rounded(int decimals, boolean people) {
        return new Both(
                "各项换算后四舍五入到 4 位小数，按权重相加后四舍五入到 "
                        + decimals
                        + " 位小数，此时相同即为同分；最高、最低、名次都只看同一张榜上的"
                        + (people ? "；各项都没有的不上榜。" : "。"),
                "Parts are rounded to 4 decimals, their weighted sum to "
                        + decimals
                        + ", and compared as rounded; best, least and ranks are those of the same"
                        + " list"
                        + (people ? "; who has nothing of any part is not on it." : "."));
    }

    /** How a part counts. */
    static Both form(Formula.Weighted weighted) {
        boolean time = weighted.part().quantity() == Quantity.TIME;
        return switch (weighted.form()) {
            case Form.Plain() ->
                    time
                            ? new Both("按原数，一分钟一分", "as it is, a point a minute")
                            : new Both("按原数", "as it is");
            case Form.Share() -> new Both("占最高者的百分比，最高 100 分", "per cent of the best, who has 100");
            case Form.MinMax() ->
                    new Both(
                            "最低者 0 分，最高者 100 分，其余按比例",
                            "the least has 0, the best 100, the others in proportion");
            case Form.Percentile() ->
                    new Both(
                            "超过了百分之几的其他人就得几分",
                            "as many points as per cent of the others have less");
            case Form.Ranked(var table, var first, var step) -> ranked(table, first, step);
        };
    }

    private static Both ranked(List<Integer> table, int first, int step) {
        if (!table.isEmpty()) {
            var points = table.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return new Both(
                    "按该项名次给分：第 1 名起依次 " + points + " 分，以后没有；并列的平分所占名次的分；没有该项的不得分",
                    "points by rank: "
                            + points.replace("、", ", ")
                            + " from the first on, none after; ties share the average of their"
                            + " places; nothing gets none");
        }
        if (first > 0) {
            return new Both(
                    "按该项名次给分：第 1 名 "
                            + first
                            + " 分，每低一名少 "
                            + step
                            + " 分，最少 0 分；并列的平分所占名次的分；没有该项的不得分",
                    "points by rank: "
                            + first
                            + " for the first, "
                            + step
                            + " less for each further rank, 0 at the least; ties share the average"
                            + " of their places; nothing gets none");
        }
        return new Both(
                "按该项名次给分：有该项的 n 人中第 1 名 100 分，每低一名少 100/n 分；并列的平分所占名次的分；没有该项的不得分",
                "points by rank: among n who have any, 100 for the first, 100/n less for each"
                        + " further rank; ties share the"
                        + " average of their places; nothing gets none");
    }
}
