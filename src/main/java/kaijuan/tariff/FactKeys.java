package kaijuan.tariff;

import java.util.List;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of what a rule looks at, and its conditions. */
final class FactKeys {

    /** Hours of a day. */
    static final Key HOURS =
            Key.of(
                            "hours",
                            "时段",
                            "Hours",
                            Shape.text(
                                    WhenReading.HOURS.pattern(),
                                    "同一天里的时段，例如 \"06:00-09:00\"",
                                    "hours of one day, such as \"06:00-09:00\""))
                    .absent("全天", "all day")
                    .means("一天里的时段", "hours of one day")
                    .example("\"06:00-09:00\"");

    /** Days. */
    static final Key DAYS =
            Key.of("days", "日期", "Days", Shape.days())
                    .absent("每天", "every day")
                    .means("只在这些天", "on these days only");

    private FactKeys() {}

    private static Shape facts() {
        var facts =
                Shape.one("time", "有效时间", "proven time")
                        .or("finished", "读完、听完、看完的书目", "titles finished")
                        .or("all", "上面几条规则同一天都得过分", "all of some rules earned on one day");
        for (var kind : Kinds.written()) {
            facts = facts.or(kind, Kinds.said(kind).zh(), Kinds.said(kind).en());
        }
        return facts.or(
                Correction.DECIDED,
                "工作人员按决定加分或减分",
                "points that staff decide, more or less, with a reason");
    }

    static List<Key> titles() {
        return List.of(
                Key.of("fact", "看什么", "Fact", facts())
                        .needed()
                        .means(
                                "finished 在一天里看过一定比例，每天每个书目一次",
                                "with finished, a share of the title passed in the day, each once a"
                                        + " day")
                        .example("time"),
                Key.of("medium", "媒介", "Medium", medium())
                        .absent("不限", "any")
                        .means("只看这种媒介", "only titles of this medium"),
                Key.of("room", "板块", "Room", Shape.text())
                        .absent("不限", "any")
                        .means("只看这个板块（写它的 id）", "only titles of the room of this id"),
                Key.of("tag", "标签", "Tag", Shape.text())
                        .absent("不限", "any")
                        .means("只看有这个标签的书目", "only titles with this tag"),
                Key.of("title", "书目", "Title", Shape.text())
                        .absent("不限", "any")
                        .means("只看这个书目", "only the title of this name"));
    }

    static List<Key> further() {
        return List.of(
                Key.of("named", "名称", "Named", Shape.several(Shape.text()))
                        .absent("不限", "any")
                        .means("只看叫这些名称的，例如某次答题", "only deeds of these names, such as a quiz")
                        .example("[第一期答题]"),
                Key.of("amounts", "按数值", "Amounts", Shape.flag())
                        .otherwise("no")
                        .means(
                                "与 outer 同写：按报来的数值合计，不按次数",
                                "with outer: the sum of the amounts told, rather than how many"),
                Key.of("state", "作品走到哪一步", "State", state())
                        .absent("shown", "shown")
                        .means(
                                "与 work 同写：投稿、入选展示或获奖",
                                "with work: once it is entered, shown or has won"),
                Key.of("share", "看过多少", "Share", Shape.share())
                        .otherwise("100%")
                        .means("与 finished 同写：看过百分之几", "with finished: per cent of the title"),
                Key.of(
                                "least",
                                "至少",
                                "Least",
                                Shape.either(Shape.length(), Shape.whole(1, 1_000_000)))
                        .absent("多少都算", "anything counts")
                        .means(
                                "至少这么多才算：当天的时间、直播课、分享被打开多久（20m、10s），评论几个字，外部成绩多少",
                                "the least that counts: of a day's time, of a class, how long a"
                                        + " share was opened (20m, 10s), characters of a comment,"
                                        + " the amount of a result")
                        .example("20m"),
                Key.of("rules", "哪几条规则", "Rules", Shape.several(Shape.text()))
                        .absent("fact: all 时必须写", "needed with fact: all")
                        .means("与 all 同写：上面的规则", "with all: rules that stand above")
                        .example("[checkin, book]"),
                Key.of("when", "条件", "When", when())
                        .absent("没有条件", "no conditions")
                        .means("都满足才算", "all of them must hold"));
    }

    private static Shape state() {
        return Shape.one("shown", "入选展示", "shown")
                .or("entered", "投稿", "entered")
                .or("awarded", "获奖", "has won");
    }

    private static Shape medium() {
        return Shape.one("book", "电子书", "books")
                .or("audio", "有声书", "audiobooks")
                .or("video", "短视频", "videos")
                .or("live", "直播课", "live classes");
    }

    private static Shape when() {
        return Shape.group(
                HOURS,
                DAYS,
                Weekdays.KEY,
                Key.of("after", "先完成", "After", Shape.text())
                        .absent("不要求", "not asked")
                        .means("当天这条规则先得过分才算", "only after that rule gave something today"),
                Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                        .absent("不限", "any")
                        .means("只给这几类单位的人", "only for people of these kinds of unit"),
                Key.of(
                                "ages",
                                "年龄",
                                "Ages",
                                Shape.text(
                                        WhenReading.AGES.pattern(),
                                        "周岁范围，例如 18-35、-17 或 60-",
                                        "ages in years, such as 18-35, -17 or 60-"))
                        .absent("不限", "any")
                        .means("周岁：18-35、-17 或 60-", "in years: 18-35, -17 or 60-")
                        .example("18-35"),
                Key.of("tracks", "赛道", "Tracks", Shape.several(Shape.text()))
                        .absent("不限", "any")
                        .means(
                                "与 work、like、play 同写：只看这些赛道的作品",
                                "with work, like and play: works of these tracks only")
                        .example("[榜样奋斗者]"),
                Key.of(
                                "members",
                                "哪些人",
                                "Members",
                                Shape.one("all", "所有人", "all").or("verified", "认证会员", "verified"))
                        .otherwise("all")
                        .means("是否只给认证会员", "whether for verified members only"));
    }
}
