package kaijuan.live;

import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code classes}. */
final class ClassKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of(
                            "classes",
                            "直播课堂",
                            "Live classes",
                            Shape.group(
                                    Key.of("opens", "入口", "Way in", Shape.length())
                                            .otherwise("15m")
                                            .means(
                                                    "开课前多久打开入口，最多一天",
                                                    "how long before a class its way in opens, a"
                                                            + " day at most"),
                                    Key.of("remind", "提醒", "Reminder", Shape.length())
                                            .otherwise("30m")
                                            .means(
                                                    "开课前多久提醒约了提醒的人，最多一天",
                                                    "how long before a class people who asked are"
                                                            + " reminded, a day at most"),
                                    Key.of("attended", "听满多久", "Attended", Shape.length())
                                            .otherwise("20m")
                                            .means(
                                                    "一堂课计满多少时间算参加了一次",
                                                    "how much counted time makes a class"
                                                            + " attended"),
                                    Key.of("proposals", "单位申报", "Proposals", proposals())
                                            .absent("单位不申报", "units propose none")
                                            .means(
                                                    "单位的工作人员可以申报直播课，有两个期限",
                                                    "clerks of units propose classes, by two"
                                                            + " deadlines")))
                    .absent("入口 15 分钟，提醒 30 分钟，听满 20 分钟，不申报", "15m, 30m, 20m, no proposals")
                    .means("与 medium: live 的板块同用", "goes with a room of medium: live");

    private ClassKeys() {}

    private static Shape proposals() {
        return Shape.group(
                Key.of("theme", "报主题的期限", "Theme by", Shape.days())
                        .needed()
                        .means(
                                "这一天及以前报主题、月份和授课教师",
                                "theme, month and teacher are proposed by this day")
                        .example("2022-05-07"),
                Key.of("details", "报内容的期限", "Details by", Shape.length())
                        .otherwise("10d")
                        .means(
                                "开课前多少天报内容简介、讲师简介和上课地址，1 到 90 天",
                                "days before the class by which summary, biography and address are"
                                        + " there, 1 to 90"),
                Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                        .absent("全部", "all")
                        .means("哪几类单位可以申报", "the kinds of unit that may propose")
                        .example("[street, committee]"));
    }
}
