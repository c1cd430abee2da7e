package kaijuan.judging;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;

/** A jury in plain words. */
final class Said {

    private Said() {}

    static Passage of(Jury jury, Campaign campaign) {
        var heading = Both.name(jury.name());
        var sentences = new ArrayList<Both>();
        sentences.add(
                new Both("评审时间：" + jury.days().zh() + "。", "Judged from " + jury.days() + "."));
        if (!jury.criteria().isEmpty()) {
            sentences.addAll(judged(jury));
        }
        sentences.add(result(jury));
        sentences.add(
                new Both(
                        "最终成绩相同的，评审得分高的在前；仍相同的，先投稿的在前。",
                        "Of equal final scores the higher judges' score comes first, then whoever"
                                + " entered first."));
        sentences.add(publish(jury));
        var rows = new ArrayList<List<Both>>();
        for (var criterion : jury.criteria()) {
            rows.add(
                    List.of(
                            Both.name(criterion.name()),
                            Both.name(String.valueOf(criterion.most())),
                            Both.name(criterion.weight() + "%")));
        }
        return new Passage(
                Activities.heading(heading, jury.activity(), campaign),
                sentences,
                List.of(
                        new Both("评分标准", "Criterion"),
                        new Both("满分", "Most"),
                        new Both("权重", "Weight")),
                rows);
    }

    private static List<Both> judged(Jury jury) {
        var panels =
                switch (jury.panels()) {
                    case ONE -> new Both("全体评委评全部作品", "all judge everything");
                    case TRACKS -> new Both("每个赛道各有评委", "each track has judges of its own");
                    case RANDOM ->
                            new Both("作品随机分给评委，有重叠", "works are dealt out at random, with overlap");
                };
        var score =
                switch (jury.score()) {
                    case MEAN -> new Both("取平均分", "their mean counts");
                    case TRIMMED ->
                            new Both(
                                    "去掉一个最高分和一个最低分，取平均分",
                                    "the mean without the highest and the lowest counts");
                    case ADJUSTED ->
                            new Both(
                                    "按各位评委的宽严用最小二乘法校正，原分与校正分并列公布",
                                    "adjusted for severe and mild judges by least squares, raw and"
                                            + " adjusted side by side");
                };
        return List.of(
                new Both(
                        "每件至少由 " + jury.judges() + " 位评委评分，" + panels.zh() + "，" + score.zh() + "。",
                        "Each is judged by "
                                + jury.judges()
                                + " judges at least; "
                                + panels.en()
                                + "; "
                                + score.en()
                                + "."),
                new Both(
                        (jury.blind() ? "评委看不到作者和单位；" : "评委可以看到作者和单位；")
                                + "不评自己的作品，也不评本单位的；评委回避要写明理由；逾期未评的不阻碍公布，但每件都要评够人数。",
                        (jury.blind() ? "Judges see no names; " : "Judges see author and unit; ")
                                + "nobody judges their own work or one of their own unit; who steps"
                                + " back says why. A late judge does not block the result as long"
                                + " as each work has its scores."));
    }

    private static Both result(Jury jury) {
        var parts =
                jury.parts().stream()
                        .map(
                                p ->
                                        what(p.measure())
                                                .and(how(p))
                                                .and(Both.name(" " + p.weight() + "%")))
                        .toList();
        return new Both("最终成绩 = ", "The final score is ")
                .and(Both.joined(parts, " + ", " + "))
                .and(new Both("。", "."));
    }

    private static Both what(Jury.Measure measure) {
        return switch (measure) {
            case JUDGED -> new Both("评审得分", "the judges' score");
            case LIKES -> new Both("点赞数", "likes");
            case PLAYS -> new Both("播放数", "plays");
            case SHARES -> new Both("分享数", "shares");
            case COMMENTS -> new Both("评论数", "comments");
        };
    }

    private static Both how(Jury.Part part) {
        return switch (part.how()) {
            case VALUE -> new Both("（百分制）", " (out of 100)");
            case BEST -> new Both("（与最高者的比例）", " (as a share of the best)");
            case RANK -> new Both("（按名次给分，并列取平均）", " (points by rank, ties sharing the average)");
            case PERCENTILE -> new Both("（百分位）", " (as a percentile)");
            case MINMAX -> new Both("（最低为 0、最高为 100）", " (0 for the least, 100 for the best)");
            case LOG -> new Both("（取对数后与最高者的比例）", " (its logarithm as a share of the best's)");
        };
    }

    private static Both publish(Jury jury) {
        return switch (jury.publish()) {
            case WINNERS -> new Both("只公布获奖名单。", "Only the winners are published.");
            case RANKS -> new Both("公布名次，不公布得分。", "Ranks are published, scores are not.");
            case SCORES -> new Both("公布名次和得分。", "Ranks and scores are published.");
        };
    }
}
