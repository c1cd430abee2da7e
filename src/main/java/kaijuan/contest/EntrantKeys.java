package kaijuan.contest;

import java.util.List;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of who enters how many works. */
final class EntrantKeys {

    private static final int MOST = 10_000;

    private EntrantKeys() {}

    static List<Key> all() {
        var entrants =
                Shape.one("person", "个人", "people")
                        .or("team", "团队", "teams")
                        .or("unit", "单位", "units");
        return List.of(
                Key.of("from", "谁投稿", "From", Shape.several(entrants))
                        .absent("个人", "people")
                        .means("谁可以投稿", "who enters works")
                        .example("[person, unit]"),
                Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                        .absent("不限", "any")
                        .means("哪几类单位可以投稿", "kinds of unit that enter"),
                Key.of("team", "团队条件", "Team", team())
                        .absent("不限", "any")
                        .means("团队要满足什么", "what a team must be"),
                Key.of("limits", "限几件", "Limits", limits())
                        .absent("件数不限", "as many as one likes")
                        .means("最多投几件", "how many works at most"),
                Key.of("relay", "接力点名", "Relay", Shape.whole(0, 20))
                        .otherwise("0")
                        .means("投稿后可以点名几位朋友接力", "friends named to go next"));
    }

    private static Shape team() {
        return Shape.group(
                Key.of("people", "至少几人", "People", Shape.whole(2, MOST))
                        .absent("不限", "any size")
                        .means("团队至少几人", "a team's least size"),
                Key.of("before", "成立于", "Before", Shape.days())
                        .absent("不限", "any time")
                        .means("在这一天以前成立", "it exists before this day")
                        .example("2022-01-01"));
    }

    private static Shape limits() {
        return Shape.group(
                limit("person", "每人", "a person"),
                limit("team", "每个团队", "a team"),
                limit("unit", "每个单位", "a unit"),
                Key.of(
                                "per",
                                "按什么",
                                "Per",
                                Shape.one("contest", "整项征集", "the contest")
                                        .or("track", "每个赛道", "a track"))
                        .otherwise("contest")
                        .means("整项合计还是每个赛道", "in all, or in each track"));
    }

    private static Key limit(String name, String zh, String en) {
        return Key.of(name, zh, en, Shape.whole(1, MOST))
                .absent("不限", "no limit")
                .means(zh + "最多几件", en + " at most");
    }
}
