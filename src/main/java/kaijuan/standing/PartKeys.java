package kaijuan.standing;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of one number that a board measures. */
final class PartKeys {

    private PartKeys() {}

    /** What is measured. */
    static Key measure() {
        Shape.Choice among = null;
        for (var meter : Meter.values()) {
            var said = meter.said();
            among =
                    among == null
                            ? Shape.one(meter.word(), said.zh(), said.en())
                            : among.or(meter.word(), said.zh(), said.en());
        }
        if (among == null) {
            throw new IllegalStateException("nothing is measured");
        }
        return Key.of("measure", "按什么排", "Measure", among)
                .otherwise("points")
                .means(
                        "entrants、target、organised、streak 只用于单位榜，plays、judged 只用于作品榜",
                        "what it goes by; entrants, target, organised and streak of units only,"
                                + " plays and judged of works only")
                .example("points");
    }

    /** What of it. */
    static List<Key> among() {
        return Stream.concat(titles(), further()).toList();
    }

    private static Stream<Key> titles() {
        var media =
                Shape.one("book", "电子书", "books")
                        .or("audio", "有声书", "audiobooks")
                        .or("video", "短视频", "videos")
                        .or("live", "直播课", "live classes");
        return Stream.of(
                Key.of("media", "限定媒介", "Media", Shape.several(media))
                        .absent("全部", "all")
                        .means(
                                "与 time、days、streak、finished 同写",
                                "with time, days, streak and finished")
                        .example("[book, audio]"),
                Key.of("rooms", "限定板块", "Rooms", Shape.several(Shape.text()))
                        .absent("全部", "all")
                        .means(
                                "与 time、days、streak、finished 同写：板块的 id",
                                "with time, days, streak and finished: ids of rooms")
                        .example("[classics]"),
                Key.of("tags", "限定标签", "Tags", Shape.several(Shape.text()))
                        .absent("全部", "all")
                        .means(
                                "与 time、days、streak、finished 同写：书目有其中任一标签",
                                "with time, days, streak and finished: titles with any of"
                                        + " these tags")
                        .example("[经典品阅]"));
    }

    private static Stream<Key> further() {
        return Stream.of(
                Key.of("rules", "限定规则", "Rules", Shape.several(Shape.text()))
                        .absent("全部积分", "all points")
                        .means("与 points 同写：只算这几条规则的积分", "with points: only points by these rules")
                        .example("[checkin, book]"),
                Key.of("least", "至少", "Least", Shape.length())
                        .absent("有有效时间就算", "any credited time")
                        .means(
                                "与 days、streak 同写：一天满这么久才算",
                                "with days and streak: the least of a day that counts")
                        .example("20m"),
                Key.of("people", "至少几人", "People", Shape.whole(1, 10_000_000))
                        .absent("streak 必须写", "needed with streak")
                        .means(
                                "与 streak 同写：单位一天里至少这么多人活跃，这一天才算",
                                "with streak: so many people of the unit must be active on a day")
                        .example("20"),
                Key.of("share", "看过多少", "Share", Shape.share())
                        .otherwise("100%")
                        .means("与 finished 同写：看过百分之几", "with finished: per cent of the title"),
                Key.of(
                                "each",
                                "每部算几次",
                                "Each",
                                Shape.one("once", "整个活动一次", "once in the campaign")
                                        .or("daily", "每天一次", "once a day"))
                        .otherwise("once")
                        .means(
                                "与 finished 同写；daily 要在当天看过",
                                "with finished; with daily the share is passed in a day"));
    }

    /** What is made of it for a unit. */
    static List<Key> units() {
        return List.of(
                Key.of(
                                "per",
                                "平均",
                                "Per",
                                Shape.one("all", "不平均，取合计", "the sum as it is")
                                        .or("entrant", "除以报名人数", "divided by its entrants")
                                        .or("target", "除以指标数", "divided by its target"))
                        .otherwise("all")
                        .means("单位榜：合计除以什么", "of units: what the sum is divided by"),
                Key.of(
                                "above",
                                "达到线",
                                "Above",
                                Shape.either(Shape.length(), Shape.whole(1, 100_000_000)))
                        .absent("人人都算", "everybody counts")
                        .means("单位榜：达到这么多的人才算", "of units: only people with so much or more count")
                        .example("10h"),
                Key.of(
                                "take",
                                "取什么",
                                "Take",
                                Shape.one("sum", "这些人的合计", "their sum")
                                        .or("count", "这些人的人数", "how many they are"))
                        .otherwise("sum")
                        .means("与 above 同写", "with above"));
    }
}
