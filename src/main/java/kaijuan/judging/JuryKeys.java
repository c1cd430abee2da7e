package kaijuan.judging;

import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code juries}. */
final class JuryKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of("juries", "评审", "Juries", Shape.groups(about(), judging(), result()))
                    .absent("没有", "none")
                    .means(
                            "作品和申报材料怎样评（尚未启用）",
                            "how works and filings are judged (not running yet)");

    private JuryKeys() {}

    private static List<Key> about() {
        return List.of(
                Key.id().example("video-jury"),
                Key.named().example("微视频评审"),
                Activities.key("属于哪项子活动", "the activity that it belongs to"),
                Key.of("of", "评什么", "Of", Shape.text())
                        .needed()
                        .means("作品征集或材料报送的 id", "the id of a contest or of a form")
                        .example("video"),
                Key.of("tracks", "赛道", "Tracks", Shape.several(Shape.text()))
                        .absent("全部", "all")
                        .means("只评这些赛道", "only works of these tracks"),
                Key.of("days", "评审日期", "Days", Shape.days())
                        .absent("子活动或整个活动的日期", "those of the activity or the campaign")
                        .means("哪些天评审", "on which is judged"));
    }

    private static List<Key> judging() {
        return List.of(
                Key.of("criteria", "评分标准", "Criteria", criteria())
                        .absent("不请评委", "no judges are asked")
                        .means("各项权重合计 100%", "their weights sum to 100%"),
                Key.of("judges", "每件至少几位", "Judges", Shape.whole(1, 50))
                        .otherwise("3")
                        .means("每件至少由几位评委评", "how many judge each work at least"),
                Key.of(
                                "panels",
                                "怎样分",
                                "Panels",
                                Shape.one("one", "全体评委评全部作品", "all judge everything")
                                        .or("tracks", "每个赛道各有评委", "each track has its own")
                                        .or(
                                                "random",
                                                "随机分配，有重叠",
                                                "dealt out at random, with overlap"))
                        .otherwise("one")
                        .means("哪些评委评哪些作品", "who judges what"),
                Key.of(
                                "score",
                                "合成一个分",
                                "Score",
                                Shape.one("mean", "平均分", "mean")
                                        .or(
                                                "trimmed",
                                                "去掉最高和最低再平均",
                                                "mean without the highest and the lowest")
                                        .or(
                                                "adjusted",
                                                "按评委宽严校正",
                                                "adjusted for severe and mild judges"))
                        .otherwise("mean")
                        .means("几位评委的分怎样合成一个", "one score of several judges'"),
                Key.of("blind", "匿名", "Blind", Shape.flag())
                        .otherwise("no")
                        .means("评委看不到作者和单位", "judges see no names"));
    }

    private static Shape criteria() {
        return Shape.groups(
                Key.id().example("content"),
                Key.named().example("内容"),
                Key.of("most", "满分", "Most", Shape.whole(1, 1000))
                        .otherwise("100")
                        .means("最高几分", "the highest score"),
                weight());
    }

    private static List<Key> result() {
        return List.of(
                Key.of("final", "最终成绩", "Final", parts())
                        .absent("就是评审得分", "the judges' score alone")
                        .means("各项权重合计 100%", "its parts' weights sum to 100%"),
                Key.of(
                                "publish",
                                "公布什么",
                                "Publish",
                                Shape.one("winners", "只公布获奖", "winners only")
                                        .or("ranks", "公布名次", "ranks")
                                        .or("scores", "公布名次和得分", "ranks and scores"))
                        .otherwise("winners")
                        .means("结果公布到什么程度", "what is published of it"));
    }

    private static Key weight() {
        return Key.of("weight", "权重", "Weight", Shape.share())
                .needed()
                .means("占几成", "its weight")
                .example("40%");
    }

    private static Shape parts() {
        var measures =
                Shape.one("judged", "评审得分", "the judges' score")
                        .or("likes", "点赞数", "likes")
                        .or("plays", "播放数", "plays")
                        .or("shares", "分享数", "shares")
                        .or("comments", "评论数", "comments");
        var how =
                Shape.one("value", "原样（百分制）", "as it is, out of 100")
                        .or("best", "与最高者的比例", "share of the best")
                        .or("rank", "按名次给分", "points by rank")
                        .or("percentile", "百分位", "percentile")
                        .or("minmax", "最低到最高之间", "between the least and the best")
                        .or("log", "取对数后与最高者的比例", "logarithm, as a share of the best's");
        return Shape.groups(
                Key.of("of", "看什么", "Of", measures)
                        .needed()
                        .means("哪一项", "what is looked at")
                        .example("likes"),
                Key.of("how", "怎样折算", "How", how)
                        .absent("评审得分原样，其他按名次给分", "judged: value, else rank")
                        .means("怎样折算成百分制", "how it becomes 0 to 100"),
                weight());
    }
}
