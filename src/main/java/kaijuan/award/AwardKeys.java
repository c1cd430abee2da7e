package kaijuan.award;

import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code awards}. */
final class AwardKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of("awards", "奖项", "Awards", award())
                    .absent("没有奖项", "no awards")
                    .means("按写的先后，从完整的榜单评定", "given in the order written, from complete boards");

    private static final int MOST = 100_000;

    private AwardKeys() {}

    private static Shape amount() {
        return Shape.either(
                Shape.text(
                        Amount.PATTERN,
                        "大于 0 的数，例如 1000、82.5；按指标排的榜也可以写 80%",
                        "a number above 0, such as 1000 or 82.5; by a board against targets also"
                                + " 80%"),
                Shape.length());
    }

    private static Shape award() {
        return Shape.groups(whose(), ways(), terms(), prizes());
    }

    private static List<Key> whose() {
        return List.of(
                Key.id().example("gold"),
                Key.named().example("金奖"),
                Activities.key("属于哪项子活动", "the activity that it belongs to"),
                Key.of(
                                "of",
                                "发给谁",
                                "Of",
                                Shape.one("people", "个人", "people")
                                        .or("units", "单位", "units")
                                        .or("works", "作品（尚未启用）", "works (not running yet)"))
                        .otherwise("people")
                        .means("个人、单位还是作品，与榜单一致", "people, units or works, as the board"),
                Key.of("by", "按什么评", "By", Shape.text())
                        .absent("choice: jury 之外必须写", "needed, but with choice")
                        .means(
                                "榜单的 id；作品写评审的 id；或尚未启用的衡量：" + Coming.known(),
                                "the id of a board; of works that of a jury; or a measure to come: "
                                        + Coming.known())
                        .example("points"),
                Key.of("criterion", "单项", "Criterion", Shape.text())
                        .absent("最终成绩", "the final score")
                        .means("单项奖：评审里一项标准的 id", "an award for one criterion: its id in the jury")
                        .example("script"));
    }

    private static List<Key> ways() {
        return List.of(
                Key.of(
                                "ranks",
                                "名次",
                                "Ranks",
                                Shape.text(
                                        AwardReading.RANKS.pattern(),
                                        "名次，例如 1 或 2-6，小的在前",
                                        "ranks such as 1 or 2-6, the smaller first"))
                        .absent(
                                "评法任选其一：ranks、all、share、choice、draw",
                                "one of ranks, all, share, choice and draw is needed")
                        .means(
                                "同一榜单从第一名往下写，不重叠",
                                "tiers of one board from the first rank down, not overlapping")
                        .example("2-6"),
                Key.of("all", "达到即得", "All above", amount())
                        .means("达到这么多的全部获奖", "everybody with so much wins")
                        .example("10h"),
                Key.of("share", "比例", "Share", Shape.share())
                        .means(
                                "参加者（单位：榜上）的百分之几，向下取整；与 all 同写是最多这么多",
                                "per cent of entrants (of units: of the board), rounded down; with"
                                        + " all at most so many")
                        .example("10%"),
                Key.of("choice", "评委评定", "Choice", Shape.one("jury", "评委", "jury"))
                        .means("名单以后公布", "names come later"),
                Key.of("places", "几名", "Places", Shape.whole(1, MOST))
                        .absent("待定", "told later")
                        .means("与 choice 同写：评委选几名", "with choice: how many the jury chooses"),
                Key.of("draw", "抽签", "Draw", draw())
                        .means("任何人都能重算的抽签", "a draw that anybody can compute again"));
    }

    private static List<Key> terms() {
        return List.of(
                Key.of("threshold", "另须达到", "Threshold", amount())
                        .absent("不要求", "nothing")
                        .means(
                                "与 ranks 或 draw 同写：获奖者还要达到这么多",
                                "with ranks or draw: what a winner must have besides")
                        .example("1000"),
                Key.of("empty", "名次够而数额不够", "Empty places", empty())
                        .absent(
                                "同时写了 ranks 和 threshold 就必须写",
                                "needed with both ranks and threshold")
                        .means("名额怎么办", "what becomes of a place whose holder has less"),
                Key.of("ties", "并列", "Ties", ties())
                        .otherwise("first")
                        .means("最后一个名额上成绩相同", "of equals at the edge"),
                Key.of("exclude", "不重复获奖", "Excludes", Shape.several(Shape.text()))
                        .absent("不排除", "none")
                        .means(
                                "已获上面这些奖的不再获本奖，由后一名递补",
                                "awards above whose winners do not win this one; the next succeed")
                        .example("[gold]"),
                Key.of("once", "怎样算重复", "Once", once())
                        .otherwise("winner")
                        .means("与 exclude 同写：按谁算重复获奖", "with exclude: who wins once"),
                Key.of("quotas", "名额限制", "Quotas", quota())
                        .absent("没有", "none")
                        .means("每个单位或每类单位最多几个", "so many a unit or a kind of unit at most"));
    }

    private static List<Key> prizes() {
        return List.of(
                Key.of("prize", "奖品", "Prize", Shape.text())
                        .means("奖品，用文字写", "the prize in words")
                        .example("证书"),
                Key.of("cost", "每份多少元", "Cost", Shape.whole(0, 10_000_000))
                        .otherwise("0")
                        .means("用来估算奖品费用", "yuan for one, for what prizes cost"),
                Key.of("evidence", "评选参考", "Evidence", Shape.several(Shape.text()))
                        .absent("没有", "none")
                        .means(
                                "评的时候看哪些：榜单、材料报送、作品征集、评审的 id",
                                "what is looked at: ids of boards, forms, contests and juries")
                        .example("[streets]"));
    }

    private static Shape empty() {
        return Shape.one("leave", "空缺，后面的不上移", "stays empty, nobody moves up")
                .or("fall", "名额随人转入下一档", "goes with its holder to the next tier");
    }

    private static Shape once() {
        return Shape.one("winner", "同一个人、单位或作品", "the same person, unit or work")
                .or("person", "同一作者", "works of the same person")
                .or("unit", "同一单位", "anybody of the same unit");
    }

    private static Shape ties() {
        return Shape.one("first", "先达到的在前，不超过名额", "whoever reached it first")
                .or("shared", "并列，可以多于名额", "shared, more may win");
    }

    private static Shape draw() {
        return Shape.group(
                Key.of("places", "抽几名", "Places", Shape.whole(1, 10_000))
                        .needed()
                        .means("抽几名", "how many are drawn")
                        .example("20"),
                Key.of(
                                "tickets",
                                "签数",
                                "Tickets",
                                Shape.one("one", "每人一签", "one a person")
                                        .or("points", "一分一签", "one a point"))
                        .otherwise("one")
                        .means("每人几签", "tickets of a person"));
    }

    private static Shape quota() {
        return Shape.groups(
                Key.of(
                                "per",
                                "按什么",
                                "Per",
                                Shape.one("unit", "每个单位", "a unit")
                                        .or("kind", "每类单位", "a kind of unit"))
                        .otherwise("unit")
                        .means("按单位还是按单位类别", "by unit or by kind of unit"),
                Key.of("most", "最多几个", "Most", Shape.whole(1, MOST))
                        .needed()
                        .means("最多几个", "so many at most")
                        .example("2"));
    }
}
