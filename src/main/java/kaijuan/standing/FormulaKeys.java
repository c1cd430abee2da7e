package kaijuan.standing;

import java.util.List;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of composites, of ties and of split boards. */
final class FormulaKeys {

    /** Ages or levels, such as {@code 18-35}, {@code -17}, {@code 60-} or {@code 2}. */
    static final String SPAN = "\\d{1,3}|\\d{0,3}\\s*[-–—到至]\\s*\\d{0,3}";

    private FormulaKeys() {}

    /** A composite instead of one measure. */
    static List<Key> composite() {
        return List.of(
                Key.of("parts", "综合得分", "Parts", parts())
                        .absent("只按 measure 排", "one measure alone")
                        .means(
                                "代替 measure：几项各占权重，合计 100%",
                                "instead of measure: several with weights that add up to 100%"),
                Key.of("decimals", "小数位数", "Decimals", Shape.whole(0, 4))
                        .otherwise("2")
                        .means(
                                "与 parts 同写：得分四舍五入到几位小数，四舍五入后比较",
                                "with parts: the score is rounded to so many places and compared as"
                                        + " rounded"));
    }

    private static Shape parts() {
        return Shape.groups(
                List.of(
                        PartKeys.measure(),
                        Key.of("weight", "权重", "Weight", Shape.share())
                                .needed()
                                .means("占多少", "its share of the score")
                                .example("40%"),
                        Key.of("as", "换算", "As", form())
                                .otherwise("share")
                                .means(
                                        "怎样换成 0 到 100 的分；名次、最高、最低都在同一张榜里比",
                                        "how it becomes 0 to 100; ranks, best and least are those"
                                                + " of the list")),
                List.of(
                        Key.of("points", "名次分", "Points", Shape.several(Shape.whole(1, 100_000)))
                                .absent("按 first、step，或者平均分布", "by first and step, or evenly")
                                .means(
                                        "与 as: rank 同写：第 1、2、3……名的分，以后的没有",
                                        "with as: rank: points of the first places; none after"
                                                + " them")
                                .example("[100, 80, 60]"),
                        Key.of("first", "第一名的分", "First", Shape.whole(1, 100_000))
                                .absent("100 分起平均分布", "evenly from 100 down")
                                .means("与 as: rank 同写", "with as: rank"),
                        Key.of("step", "每低一名少", "Step", Shape.whole(1, 100_000))
                                .otherwise("1")
                                .means("与 first 同写", "with first")),
                PartKeys.among(),
                PartKeys.units());
    }

    private static Shape form() {
        return Shape.one("share", "占最高者的百分比", "per cent of the best")
                .or("minmax", "最低 0、最高 100", "the least is 0, the best 100")
                .or("percentile", "超过百分之几的其他人", "per cent of the others who have less")
                .or("rank", "按名次给分，并列的平分", "points by rank, ties share the average")
                .or("value", "原数（时长按分钟）", "as it is, time in minutes");
    }

    /** What tells equals apart. */
    static List<Key> ties() {
        return List.of(
                Key.of("then", "再按什么排", "Then", then())
                        .absent("没有", "nothing")
                        .means(
                                "相同者再依次按这些数排，大的在前",
                                "equals are ordered by these numbers, one after the other, highest"
                                        + " first"),
                Key.of(
                                "ties",
                                "并列",
                                "Ties",
                                Shape.one("first", "先达到者在前", "whoever reached it first leads")
                                        .or("shared", "名次并列", "they share the rank"))
                        .otherwise("first")
                        .means("仍然相同怎么办", "what if they are still equal"),
                Key.of("minimum", "最少人数", "Minimum size", Shape.whole(1, 10_000_000))
                        .absent("不限", "none")
                        .means("单位榜：报名不足的单位不排名次", "of units: smaller ones take no place"));
    }

    private static Shape then() {
        return Shape.groups(List.of(PartKeys.measure()), PartKeys.among(), PartKeys.units());
    }

    /** One board as several lists. */
    static Key split() {
        return Key.of("split", "分组", "Split", Shape.group(divided()))
                .absent("不分组", "one list")
                .means("一个榜分成几张，各排各的", "several lists, each ranked by itself");
    }

    private static Key[] divided() {
        return new Key[] {
            Key.of(
                            "by",
                            "按什么分",
                            "By",
                            Shape.one("kind", "单位类别", "kind of unit")
                                    .or("level", "单位层级", "level of the unit")
                                    .or("age", "年龄", "age")
                                    .or("field", "报名时填的一项", "an answer of the entry form")
                                    .or("region", "地区（上级单位）", "region, a unit and all below it")
                                    .or("track", "赛道（尚未启用）", "track, not running yet"))
                    .needed()
                    .means(
                            "年龄按活动第一天的周岁；层级从最上一级 1 数起",
                            "age in years on the campaign's first day; levels count from 1 at the"
                                    + " top")
                    .example("age"),
            Key.of("field", "哪一项", "Field", Shape.text())
                    .absent("按所填的分时必须写", "needed by field")
                    .means(
                            "与 by: field 同写：entry.fields 里有选项的一项的代号",
                            "with by: field: the id of one of entry.fields that has choices")
                    .example("grade"),
            Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                    .absent("见 lists", "see lists")
                    .means(
                            "与 by: region 同写：这类单位各是一张",
                            "with by: region: each unit of these kinds is a list")
                    .example("[street]"),
            Key.of("lists", "各张榜", "Lists", lists())
                    .absent(
                            "按单位类别分时，报名（或排名）的各类各一张；按所填的分时，每个选项一张",
                            "by kind: one for each kind that may enter or is ranked; by field: one"
                                    + " for each choice")
                    .means("每人只在一张里", "everybody is on one of them at most")
        };
    }

    private static Shape lists() {
        var span =
                Shape.text(SPAN, "范围，例如 18-35、-17、60- 或 2", "a span such as 18-35, -17, 60- or 2");
        return Shape.groups(
                Key.id().example("young"),
                Key.named().example("青年组"),
                Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                        .absent("按类别分时必须写", "needed by kind")
                        .means("by: kind 时：哪几类", "by kind: which kinds")
                        .example("[street]"),
                Key.of("levels", "层级", "Levels", span)
                        .absent("按层级分时必须写", "needed by level")
                        .means("by: level 时：第几级", "by level: which levels")
                        .example("2"),
                Key.of("ages", "年龄", "Ages", span)
                        .absent("按年龄分时必须写", "needed by age")
                        .means("by: age 时：周岁", "by age: years")
                        .example("18-35"),
                Key.of("under", "地区", "Under", Shape.several(Shape.text()))
                        .absent("按地区分时必须写，除非写了 units", "needed by region unless units are")
                        .means(
                                "by: region 时：单位编码，含其下级",
                                "by region: codes of units, all below included")
                        .example("[QP-XY]"),
                Key.of("choices", "选项", "Choices", Shape.several(Shape.text()))
                        .absent("按所填的分时必须写", "needed by field")
                        .means("by: field 时：填了哪些选项的", "by field: who chose which")
                        .example("[大一, 大二]"),
                Key.of("tracks", "赛道", "Tracks", Shape.several(Shape.text()))
                        .absent("按赛道分时必须写", "needed by track")
                        .means("by: track 时：赛道", "by track: which tracks")
                        .example("[model]"));
    }
}
