package kaijuan.tariff;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code points}. */
final class TariffKeys {

    private static final Key RULES =
            Key.of("rules", "哪几条规则", "Rules", Shape.several(Shape.text()))
                    .absent("全部规则", "all rules")
                    .means("写规则的 id", "the ids of rules")
                    .example("[book, audio]");

    /** The chapter. */
    static final Key ALL =
            Key.of("points", "积分", "Points", chapter())
                    .absent("没有积分", "no points")
                    .means("做了什么得几分", "what facts are worth");

    private TariffKeys() {}

    private static Shape chapter() {
        return Shape.group(
                Key.of("rules", "规则", "Rules", RuleKeys.rule())
                        .absent("没有积分", "no points")
                        .means("按显示的先后写", "in the order shown"),
                Key.of("caps", "共同上限", "Shared limits", caps())
                        .absent("没有", "none")
                        .means("几条规则合起来的上限", "limits that rules share"),
                Key.of("multiply", "加倍", "Multipliers", multipliers())
                        .absent("没有", "none")
                        .means("不足一分的舍去", "fractions of a point are dropped"),
                Key.of(
                                "together",
                                "几个加倍同时有效",
                                "Together",
                                Shape.one("product", "相乘", "each multiplies the other")
                                        .or("greatest", "只取最高的一个", "the greatest alone"))
                        .otherwise("product")
                        .means("几个加倍同时有效时怎么算", "where several multipliers hold at once"),
                Key.of("week", "一周的第一天", "Week", week())
                        .otherwise("monday")
                        .means("一周从哪天算起", "the first day of a week"));
    }

    private static Shape week() {
        return Shape.one("monday", "星期一", "Monday")
                .or("sunday", "星期日", "Sunday")
                .or("saturday", "星期六", "Saturday");
    }

    private static Shape caps() {
        var keys = new ArrayList<Key>();
        keys.add(Key.id().example("reading"));
        keys.add(Key.named().example("读听合计"));
        keys.add(RULES);
        keys.addAll(List.of(windows()));
        return Shape.groups(keys.toArray(Key[]::new));
    }

    /** Limits in points by the windows they hold in. */
    static Key[] windows() {
        return new Key[] {
            window("title", "每个书目最多", "A title", "points of one title at most, over the campaign"),
            window("day", "每天最多", "A day", "points a day at most"),
            window("week", "每周最多", "A week", "points a week at most"),
            window("month", "每月最多", "A month", "points a month of the calendar at most"),
            window("campaign", "整个活动最多", "The campaign", "points over the campaign at most")
        };
    }

    private static Key window(String name, String zh, String en, String meaning) {
        return Key.of(name, zh, en, Shape.whole(1, 1_000_000))
                .absent("不限", "no limit")
                .means(zh + "几分", meaning);
    }

    private static Shape multipliers() {
        return Shape.groups(
                Key.named().example("世界读书日"),
                FactKeys.DAYS.example("2022-04-23"),
                Weekdays.KEY,
                FactKeys.HOURS,
                RULES,
                Key.of(
                                "by",
                                "按多少",
                                "By",
                                Shape.text("\\d{1,4}%", "百分数，例如 200%", "per cent, such as 200%"))
                        .needed()
                        .means("百分之几", "per cent of the points")
                        .example("200%"));
    }
}
