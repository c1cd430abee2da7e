package kaijuan.tariff;

import java.util.List;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of what a rule's facts are worth, and its limits. */
final class WorthKeys {

    private static final Shape POINTS = Shape.whole(1, 100_000);

    private WorthKeys() {}

    static List<Key> sums() {
        return List.of(
                Key.of("points", "每次几分", "Points", POINTS)
                        .absent(
                                "写了 tiers、milestones 就不写，否则必须写",
                                "needed, but with tiers or milestones")
                        .means("一次得几分", "points of one time")
                        .example("2"),
                Key.of("every", "每满", "Every", Shape.either(Shape.length(), POINTS))
                        .absent("每次；时间每天一次", "each time; time once a day")
                        .means(
                                "合计每满这么多算一次：10m 时间，或 3 次",
                                "points for every so much of the SUM: 10m of time, 3 times of"
                                        + " anything else")
                        .example("10m"),
                Key.of(
                                "over",
                                "合计范围",
                                "Over",
                                Shape.one("day", "当天", "day")
                                        .or("week", "本周", "week")
                                        .or("month", "本月", "month of the calendar")
                                        .or("campaign", "整个活动", "campaign"))
                        .absent("当天；milestones 是整个活动", "day; with milestones campaign")
                        .means("在多长的范围里合计", "the window of the sum"));
    }

    static List<Key> forms() {
        return List.of(
                Key.of("tiers", "分档", "Tiers", tiers())
                        .absent("不分档", "none")
                        .means(
                                "满多少得几分，代替 points",
                                "so much is worth so many points, instead of points")
                        .example("{30m: 5, 60m: 8}"),
                Key.of(
                                "higher",
                                "高一档",
                                "Higher tier",
                                Shape.one("replaces", "代替低一档", "replaces")
                                        .or("adds", "与低一档相加", "adds"))
                        .otherwise("replaces")
                        .means("高一档代替低一档还是相加", "whether a higher tier replaces or adds"),
                Key.of("milestones", "里程碑", "Milestones", tiers())
                        .absent("没有", "none")
                        .means(
                                "像分档，整个活动累计，每档一次，相加",
                                "as tiers, over the campaign, each once, adding")
                        .example("{21: 100}"),
                Key.of("streak", "连续", "Streak", streak())
                        .absent("不看连续", "none")
                        .means("连续若干天才得分", "days in a row"));
    }

    private static Shape tiers() {
        return Shape.table(Shape.either(Shape.length(), Shape.whole(1, 999_999)), POINTS);
    }

    private static Shape streak() {
        return Shape.group(
                Key.of("at", "第几天", "At", Shape.several(Shape.whole(1, 999)))
                        .absent("at、every 至少写一个", "at or every is needed")
                        .means("连续满这些天时得分", "days in a row that are worth points")
                        .example("[7, 14]"),
                Key.of("every", "每满几天", "Every", Shape.whole(1, 366))
                        .absent("at、every 至少写一个", "at or every is needed")
                        .means("连续每满这么多天得一次", "every so many days in a row"),
                Key.of("cycle", "一轮", "Cycle", Shape.whole(2, 366))
                        .absent("不分轮", "no cycles")
                        .means("满这么多天重新开始", "begins again after so many days"),
                Key.of("grace", "可缺", "Grace", Shape.whole(0, 366))
                        .otherwise("0")
                        .means("一轮里最多可以缺几天", "days that a run may miss in all"));
    }

    static List<Key> limits() {
        return List.of(
                Key.of("cap", "每天最多", "Cap", Shape.whole(1, 1_000_000))
                        .absent("不限", "no limit")
                        .means("这条规则一天最多几分", "points of this rule a day at most")
                        .example("10"),
                Key.of("caps", "上限", "Caps", Shape.group(TariffKeys.windows()))
                        .absent("不限", "no limits")
                        .means("这条规则的上限", "points of this rule at most"),
                Key.of("spendable", "可以兑换", "Spendable", Shape.flag())
                        .otherwise("yes")
                        .means("这些积分能不能换奖品", "whether its points may be exchanged for prizes"));
    }
}
